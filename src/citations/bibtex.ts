import { type CitedOnline, isoDate } from './cited-article.ts';

/** Characters that BibTeX or TeX would take for its own; a brace counts for BibTeX even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string) => text.replace(/[\\{}~^]|[#$%&_]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`);

/**
 * BibTeX, with `date` and `langid` for BibLaTeX. Names are wrapped, since `and` would part them and Chinese names have no
 * first and last; the title is wrapped against changes of case.
 */
export function bibtex(cited: CitedOnline): string {
  const { authors, title, paper, place, date, page, url } = cited;
  const fields: [string, string | null][] = [
    ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ') || null],
    ['title', `{${escapeTex(title)}}`],
    ['journal', escapeTex(paper)],
    ['entrysubtype', 'newspaper'],
    ['date', date && isoDate(date)],
    ['year', date && String(date.year)],
    ['month', date?.month ? String(date.month) : null],
    ['pages', page === null ? null : String(page)],
    ['address', place && escapeTex(place)],
    ['langid', 'chinese'],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${cited.id},\n${lines.join('')}}\n`;
}
