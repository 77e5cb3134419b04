import type { HitLine } from '../../search/client.ts';
import { element } from './element.ts';
import { sayPlace } from './say-place.ts';

/** A hit as a row of the KWIC table: what stands before, the hit as a link into its article, what stands after, and where. */
export function toRow(line: HitLine, papers: ReadonlyMap<string, string>): HTMLTableRowElement {
  const link = element('a', { href: line.url }, element('mark', {}, line.text));
  const where = element('td', { class: 'kwic-where label' });
  where.append(element('span', { class: 'kwic-headline' }, line.headline), ` ${sayPlace(line, papers)}`);
  return element(
    'tr',
    {},
    // The inner element lets a text that is too long run out on the far side of the hit.
    element('td', { class: 'kwic-left' }, element('span', {}, line.left)),
    element('th', { class: 'kwic-hit', scope: 'row' }, link),
    element('td', { class: 'kwic-right' }, element('span', {}, line.right)),
    where,
  );
}
