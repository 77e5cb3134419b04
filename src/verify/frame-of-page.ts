import type { Both } from '../components/both.ts';
import { FRAME, type FramedPage } from '../components/frame/framed-page.ts';
import { astroAttribute, astroText } from '../markup/astro-escapes.ts';
import { escapeHtml } from '../markup/escape.ts';

/** What stands behind the page's own part: nothing else may come between. */
const AFTER = '</main>';

/**
 * The frame that a page of a site was filled from, with its marks again, so that the other pages of its kind can be filled
 * anew. Null where the page does not hold what it should: another one may.
 *
 * @param html the page as the site has it
 * @param address its own, as it stands in its canonical link, and that of the frame
 */
export function frameOfPage(
  html: string,
  page: FramedPage,
  address: { readonly page: string; readonly frame: string },
): string | null {
  if (page.description === '' || page.body === '') return null;
  const description = (text: string) => `<meta name="description" content="${text}">`;
  const title = /<title[^>]*>[^<]*<\/title>/.exec(html)?.[0];
  if (title === undefined) return null;
  const marked = inTitle(title, page.title);
  if (marked === null) return null;
  return [
    [`${page.body}${AFTER}`, `${FRAME.body}${AFTER}`],
    [page.head, FRAME.head],
    [description(escapeHtml(page.description)), description(FRAME.description)],
    [title, marked],
  ].reduce<string | null>(
    (text, [from, to]) => text && exchange(text, from!, to!),
    html.replace(/(?<=<link rel="canonical" href=")[^"]*/, (href) =>
      href.endsWith(address.page) ? href.slice(0, -address.page.length) + address.frame : href,
    ),
  );
}

function inTitle(title: string, { zh, en }: Both): string | null {
  const [, before, english, middle, chinese, after] =
    /^(<title data-en=")([^"]*)(">)([^<]*)(<\/title>)$/.exec(title) ?? [];
  const [ownEn, ownZh] = [astroAttribute(en), astroText(zh)];
  if (english === undefined || !english.startsWith(ownEn) || !chinese!.startsWith(ownZh)) return null;
  const rest = (text: string, own: string) => text.slice(own.length);
  return `${before}${FRAME.title.en}${rest(english, ownEn)}${middle}${FRAME.title.zh}${rest(chinese!, ownZh)}${after}`;
}

/** Exchanges what stands there once; null where it does not stand there. Without words the mark takes no place of its own. */
function exchange(text: string, from: string, to: string): string | null {
  const at = from === '' ? text.indexOf('</head>') : text.indexOf(from);
  return at < 0 ? null : text.slice(0, at) + to + text.slice(at + from.length);
}
