import type { SearchResult } from '../../search/client.ts';
import { element } from './element.ts';
import { sayPlace } from './say-place.ts';

/** One result as a list item; `papers` has the papers' names by id. */
export function toListItem(result: SearchResult, papers: ReadonlyMap<string, string>): HTMLLIElement {
  const link = element('a', { href: result.hitUrl }, result.headline);
  const times = result.hits > 1 ? ` · ${result.hits}处` : '';
  const excerpt = element('p', { class: 'search-excerpt' });
  // The client has escaped all but its own marks.
  excerpt.innerHTML = result.excerpt;
  return element(
    'li',
    {},
    element('h2', {}, link),
    element('p', { class: 'label' }, sayPlace(result, papers) + times),
    excerpt,
  );
}
