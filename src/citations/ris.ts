import { type CitedOnline, twoDigits } from './cited-article.ts';

/** RIS: lines of two letters, two spaces, a dash and a space, ended by CRLF as its specification has it. */
export function ris({ id, authors, title, paper, place, date, page, url }: CitedOnline): string {
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', paper],
    ['PY', date && String(date.year)],
    // YYYY/MM/DD/: the slashes stand even where a part is not known.
    [
      'DA',
      date &&
        [date.year, ...[date.month, date.day].map((part) => (part ? twoDigits(part) : '')), ''].join('/'),
    ],
    ['SP', page === null ? null : String(page)],
    ['CY', place],
    ['LA', 'zh-CN'],
    ['UR', url],
    ['ID', id],
  ];
  return `${lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('')}ER  - \r\n`;
}
