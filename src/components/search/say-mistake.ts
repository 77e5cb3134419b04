import type { QueryMistake } from '../../search/query/query-mistake.ts';
import { element } from './element.ts';

/** What is wrong with a query, and the query with the wrong part marked; null for any other error. */
export function sayMistake(error: unknown, query: string): Node[] | null {
  if ((error as Error).name !== 'QueryMistake') return null;
  const { message, from, to } = error as QueryMistake;
  return [
    document.createTextNode(`看不懂第${[...query.slice(0, from)].length + 1}个字起的部分：`),
    element(
      'q',
      { class: 'search-mistake' },
      query.slice(0, from),
      element('mark', {}, query.slice(from, to)),
      query.slice(to),
    ),
    document.createTextNode(` ${message}`),
  ];
}
