import type { Correction, TextCorrection } from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import type { CorrectedTexts } from './apply-texts.ts';
import { matchNearly } from './approximate-match.ts';
import { diffText } from './diff-text.ts';
import { locate } from './locate.ts';
import { splice, typed } from './marked-text.ts';
import { type ArticleTexts, fileTexts, type PartPlace, partsOf, withPart } from './page-texts.ts';

/** Shorter texts may stand in two places of a page by chance. */
const LEAST = 10;
/** The beginning of a text is enough to know it by. */
const KNOWN_BY = 60;

/**
 * Lets the paragraphs that a correction stands in stay as they are published where the new reading has no place for it
 * any more: a person has to say what is right.
 *
 * @param published the page's articles as they were published last, as far as that is known
 */
export function holdPublished(
  { page, conflicts }: CorrectedTexts,
  corrections: readonly Correction[],
  published: readonly ArticleFile[],
): readonly ArticleTexts[] {
  return conflicts.reduce((now, { index, near }) => {
    const correction = corrections[index]!;
    return correction.kind === 'text' && near === null ? hold(now, index, correction, published) : now;
  }, page);
}

function hold(
  page: readonly ArticleTexts[],
  index: number,
  correction: TextCorrection,
  published: readonly ArticleFile[],
): readonly ArticleTexts[] {
  const sought = { ...correction, exact: correction.text, position: undefined, text: null };
  const texts = published.map(fileTexts);
  const place = locate(texts, '', sought);
  if (place === null || place.state !== 'stands') return page;
  const { id, parts } = texts[place.article]!;
  const old = parts[place.part].text;
  const start = old.lastIndexOf('\n', place.from - 1) + 1;
  const end = old.indexOf('\n', place.to) < 0 ? old.length : old.indexOf('\n', place.to);
  const target = targetOf(page, id, place, old.slice(start, end));
  if (target === null) return page;
  const read = page[target.article]!.parts[target.part];
  let marked = read;
  let shift = 0;
  for (const { from, to, text: said } of diffText(read.text, old)) {
    const [oldFrom, oldTo] = [from + shift, from + shift + said.length];
    shift += said.length - (to - from);
    const beside = said === '' && (oldFrom === start || oldTo === end);
    if (oldTo < start || oldFrom > end || beside) continue;
    if (standsElsewhere(page, target, said)) continue;
    const grown = marked.text.length - read.text.length;
    marked = splice(marked, from + grown, to + grown, typed(said), [index]);
  }
  return withPart(page, target, marked);
}

/** Where a published paragraph is now: in its own article, or, if that is no more, where it comes nearest. */
function targetOf(
  page: readonly ArticleTexts[],
  id: string,
  { part }: PartPlace,
  paragraph: string,
): PartPlace | null {
  const article = page.findIndex((texts) => texts.id === id);
  if (article >= 0) return { article, part };
  const sought = paragraph.slice(0, KNOWN_BY);
  const [nearest] = [...partsOf(page)]
    .flatMap((place) => {
      const match = matchNearly(sought, place.marked.text, sought.length / 2);
      return match === null ? [] : [{ place, errors: match.best.errors }];
    })
    .toSorted((a, b) => a.errors - b.errors);
  return nearest?.place ?? null;
}

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
