import { edtfInChinese } from '../../words/edtf-zh.ts';
import { element } from '../search/element.ts';
import type { ShownDate } from './date-session.ts';
import { markedSentence } from './sentence-cell.ts';
import { type SiteContext, sourceCell } from './source-link.ts';

/** A mentioned date as a row of the table. */
export function dateLine(date: ShownDate, site: SiteContext): HTMLTableRowElement {
  const { words } = site;
  const cell = (name: string, ...children: (Node | string)[]) =>
    element('td', { class: `figure-${name}`, role: 'cell' }, ...children);
  const when = date.edtf === null ? '' : words.lang === 'en' ? date.edtf : edtfInChinese(date.edtf);
  return element(
    'tr',
    { role: 'row' },
    element('th', { class: 'date-text', scope: 'row', role: 'rowheader', lang: 'zh-CN' }, date.text),
    cell('when', when),
    cell('kind', words.basis[date.basis]),
    element(
      'td',
      { class: 'figure-sentence', role: 'cell', lang: 'zh-CN' },
      ...markedSentence(date.sentence, date.text, date.offset),
    ),
    cell('source', ...sourceCell(date, site)),
  );
}
