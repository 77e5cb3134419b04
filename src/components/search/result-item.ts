import type { SearchResult } from '../../search/client.ts';
import { element } from './element.ts';
import { sayPlace } from './say-place.ts';
import { words } from './search-words.ts';

/** What is printed is Chinese on the English page too. */
const CHINESE = 'zh-CN';

/** One result as a list item; `papers` has the papers' names by id. */
export function toListItem(result: SearchResult, papers: ReadonlyMap<string, string>): HTMLLIElement {
  const link = element('a', { href: result.hitUrl, lang: CHINESE }, result.headline);
  const genre = result.genre === undefined ? '' : `${words.genres[result.genre]} · `;
  const times = result.hits > 1 ? ` · ${words.hits(result.hits)}` : '';
  const excerpt = element('p', { class: 'search-excerpt', lang: CHINESE });
  // The client has escaped all but its own marks.
  excerpt.innerHTML = result.excerpt;
  return element(
    'li',
    {},
    element('h2', {}, link),
    element('p', { class: 'label' }, genre + sayPlace(result, papers) + times),
    excerpt,
  );
}
