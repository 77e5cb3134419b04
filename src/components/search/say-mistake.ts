import { FARTHEST } from '../../search/query/query.ts';
import type { QueryMistake } from '../../search/query/query-mistake.ts';
import { element } from './element.ts';
import { words } from './search-words.ts';

/** What is wrong with a query, and the query with the wrong part marked; null for any other error. */
export function sayMistake(error: unknown, query: string): Node[] | null {
  if ((error as Error).name !== 'QueryMistake') return null;
  const { reason, from, to } = error as QueryMistake;
  return [
    document.createTextNode(words.mistake([...query.slice(0, from)].length + 1)),
    element(
      'q',
      { class: 'search-mistake' },
      query.slice(0, from),
      element('mark', {}, query.slice(from, to)),
      query.slice(to),
    ),
    document.createTextNode(` ${words.mistakes(FARTHEST)[reason]}`),
  ];
}
