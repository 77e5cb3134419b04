import type { CitedDate, CitedOnline } from './cited-article.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * Chicago Manual of Style, 17th edition, bibliography: `沈知秋 and 周清川. “题名.” 澜川日报, September 14, 2011. URL.` Names
 * stay in the order in which Chinese has them; an unsigned article stands under its newspaper (14.199); newspapers are
 * cited without page (14.191). The text is that of citeproc with the CSL style `chicago-note-bibliography`.
 */
export function chicago({ authors, title, paper, date, url }: CitedOnline): string {
  // Quotation marks within others are single ones (13.30).
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  const quoted = /[。！？!?…]$/u.test(title) ? `“${inner}”` : `“${inner}.”`;
  const day = date === null ? 'n.d.' : `${sayDate(date)}.`;
  return authors.length === 0
    ? `${paper}. ${quoted} ${day} ${url}.`
    : `${sayAuthors(authors)}. ${quoted} ${paper}, ${day} ${url}.`;
}

/** Up to ten authors; of more, the first seven (14.76). */
function sayAuthors(authors: readonly string[]): string {
  if (authors.length > 10) return `${authors.slice(0, 7).join(', ')}, et al`;
  const last = authors.at(-1) ?? '';
  const before = authors.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')}${before.length > 1 ? ',' : ''} and ${last}`;
}

function sayDate({ year, month, day, inferred }: CitedDate): string {
  const name = month === null ? '' : `${MONTHS[month - 1]} `;
  const said = day === null ? `${name}${year}` : `${name}${day}, ${year}`;
  return inferred ? `[${said}?]` : said;
}
