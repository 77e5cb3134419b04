import type { SearchResult } from '../../search/client.ts';
import { sayIssueDate, sayWeekday } from '../issue-date.ts';

/** One result as a list item; `papers` has the papers' names by id. */
export function toListItem(result: SearchResult, papers: ReadonlyMap<string, string>): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.headline;
  heading.append(link);
  const place = document.createElement('p');
  place.className = 'label';
  place.textContent = `《${papers.get(result.paper) ?? result.paper}》 ${sayDate(result.date)}`;
  const excerpt = document.createElement('p');
  excerpt.className = 'search-excerpt';
  // The client has escaped all but its own marks.
  excerpt.innerHTML = result.excerpt;
  item.append(heading, place, excerpt);
  return item;
}

function sayDate(date: string): string {
  return date === '' ? '日期不详' : `${sayIssueDate(date)} ${sayWeekday(date)}`.trim();
}
