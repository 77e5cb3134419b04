import type { Correction, TextCorrection } from '../../schemas/index.ts';
import type { ArticleFile } from '../archive/article-file.ts';
import type { Conflict, CorrectedTexts } from './apply-texts.ts';
import { matchNearly } from './approximate-match.ts';
import { diffText } from './diff-text.ts';
import { locate } from './locate.ts';
import { splice, typed } from './marked-text.ts';
import { type ArticleTexts, fileTexts, type PartPlace, partsOf, withPart } from './page-texts.ts';

/**
 * Lets the paragraphs that a correction stands in stay as they are published where the new reading has no place for it
 * any more: a person has to say what is right.
 *
 * @param published an article as it was published last; null where it was not, or where that is not known
 */
export function holdPublished(
  { page, conflicts }: CorrectedTexts,
  corrections: readonly Correction[],
  published: (id: string) => ArticleFile | null,
): readonly ArticleTexts[] {
  return conflicts.reduce(
    (now, conflict) => hold(now, conflict, corrections[conflict.index]!, published),
    page,
  );
}

/** Shorter texts may stand in two places of a page by chance. */
const LEAST = 10;
/** The beginning of a text is enough to know it by. */
const KNOWN_BY = 60;

/** Whether another text of the page has the same: it went there, and must not stand twice. */
function standsElsewhere(page: readonly ArticleTexts[], own: PartPlace, text: string): boolean {
  const sought = text.trim().slice(0, KNOWN_BY);
  if (sought.length < LEAST) return false;
  const most = Math.floor(sought.length / 4);
  return [...partsOf(page)].some(
    ({ article, part, marked }) =>
      (article !== own.article || part !== own.part) && matchNearly(sought, marked.text, most) !== null,
  );
}

function hold(
  page: readonly ArticleTexts[],
  { index, near }: Conflict,
  correction: Correction,
  published: (id: string) => ArticleFile | null,
): readonly ArticleTexts[] {
  if (correction.kind !== 'text' || near !== null) return page;
  const own = page.findIndex(({ id }) => id === correction.article);
  const likeliest = [own, ...page.keys()].filter((article) => article >= 0);
  for (const article of new Set(likeliest)) {
    const file = published(page[article]!.id);
    const held = file === null ? null : holdIn(page, article, fileTexts(file), correction, index);
    if (held !== null) return held;
  }
  return page;
}

/** Null where the correction's text does not stand in the article as it was published. */
function holdIn(
  page: readonly ArticleTexts[],
  article: number,
  before: ArticleTexts,
  correction: TextCorrection,
  index: number,
): readonly ArticleTexts[] | null {
  const sought = { ...correction, exact: correction.text, position: undefined, text: null };
  const place = locate([before], '', sought);
  if (place === null || place.state !== 'stands') return null;
  const old = before.parts[place.part].text;
  const start = old.lastIndexOf('\n', place.from - 1) + 1;
  const end = old.indexOf('\n', place.to) < 0 ? old.length : old.indexOf('\n', place.to);
  const read = page[article]!.parts[place.part];
  let marked = read;
  let shift = 0;
  for (const { from, to, text: said } of diffText(read.text, old)) {
    const [oldFrom, oldTo] = [from + shift, from + shift + said.length];
    shift += said.length - (to - from);
    const beside = said === '' && (oldFrom === start || oldTo === end);
    if (oldTo < start || oldFrom > end || beside) continue;
    if (standsElsewhere(page, { article, part: place.part }, said)) continue;
    const grown = marked.text.length - read.text.length;
    marked = splice(marked, from + grown, to + grown, typed(said), [index]);
  }
  return withPart(page, { article, part: place.part }, marked);
}
