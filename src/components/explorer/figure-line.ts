import type { FigureRow } from '../../../schemas/tables.ts';
import { element } from '../search/element.ts';
import { sayAmount, sayUnit } from './say-figure.ts';
import { markedSentence } from './sentence-cell.ts';
import { type SiteContext, sourceCell } from './source-link.ts';

/** The columns that a line of the table shows. */
export const SHOWN = [
  'article',
  'date',
  'paper',
  'page',
  'kind',
  'unit',
  'value',
  'max',
  'approx',
  'per',
  'of',
  'text',
  'at',
  'sentence',
  'offset',
  'headline',
] as const satisfies readonly (keyof FigureRow)[];

export type ShownFigure = Pick<FigureRow, (typeof SHOWN)[number]>;

/** A figure as a row of the table. Roles stand in words, since a narrow window sets the cells as a block each. */
export function figureLine(figure: ShownFigure, site: SiteContext): HTMLTableRowElement {
  const cell = (name: string, ...children: (Node | string)[]) =>
    element('td', { class: `figure-${name}`, role: 'cell' }, ...children);
  const printed = (name: string, ...children: (Node | string)[]) =>
    element('td', { class: `figure-${name}`, role: 'cell', lang: 'zh-CN' }, ...children);
  return element(
    'tr',
    { role: 'row' },
    element('th', { class: 'figure-value', scope: 'row', role: 'rowheader' }, sayAmount(figure, site.words)),
    printed('unit', sayUnit(figure)),
    cell('kind', site.words.kinds[figure.kind]),
    printed('of', figure.of ?? ''),
    printed('sentence', ...markedSentence(figure.sentence, figure.text, figure.offset)),
    cell('source', ...sourceCell(figure, site)),
  );
}
