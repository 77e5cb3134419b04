import {
  type Article,
  type Correction,
  type FieldCorrection,
  VALUE_LISTS,
  type ValueCorrection,
  withPlace,
} from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { fromAt } from '../model/at.ts';
import { indexOfBlock } from '../model/blocks.ts';
import type { Conflict } from './apply-texts.ts';
import { locate } from './locate.ts';
import type { ArticleTexts } from './page-texts.ts';
import { atsOf, rangeOf } from './places.ts';

export interface CorrectedValues {
  readonly files: readonly ArticleFile[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Applies the corrections of dates, page numbers, extracted values and review items, behind those of the text.
 *
 * @param page the texts of the same articles, in the same order
 */
export function applyValues(
  files: readonly ArticleFile[],
  page: readonly ArticleTexts[],
  corrections: readonly Correction[],
  drop: string,
): CorrectedValues {
  let now = files;
  const conflicts: Conflict[] = [];
  for (const [index, correction] of corrections.entries()) {
    if (correction.kind === 'value') {
      const next = applyValue(now, page, correction, drop);
      if (next === null) conflicts.push({ index, near: null });
      else now = next;
    } else if (correction.kind === 'set') {
      now = replaceArticle(now, correction.article, (article) => setFields(article, correction));
    } else if (correction.kind === 'accept' && correction.article !== null) {
      const { rule, message } = correction;
      now = replaceArticle(now, correction.article, (article) => ({
        ...article,
        review: article.review.filter((item) => item.rule !== rule || item.message !== message),
      }));
    }
  }
  return { files: now, conflicts };
}

function replaceArticle(
  files: readonly ArticleFile[],
  id: string,
  change: (article: Article) => Article,
): ArticleFile[] {
  return files.map((file) => (file.article.id === id ? { ...file, article: change(file.article) } : file));
}

/** Headlines are text, and set as such; what the article is was set before its values were read. */
function setFields(article: Article, { values }: FieldCorrection): Article {
  const { date, page, lang, jumpTo, jumpFrom } = values;
  return {
    ...article,
    ...(date === undefined ? {} : { date }),
    ...(page === undefined ? {} : { page }),
    ...(lang === undefined ? {} : { lang }),
    ...(jumpTo === undefined ? {} : { jumpTo }),
    ...(jumpFrom === undefined ? {} : { jumpFrom }),
  };
}

/** Null where the quote is not to be found. */
function applyValue(
  files: readonly ArticleFile[],
  page: readonly ArticleTexts[],
  correction: ValueCorrection,
  drop: string,
): readonly ArticleFile[] | null {
  // Words that a person put in place of what was read need no correction once they are read.
  const said = correction.now?.['name'] ?? correction.now?.['text'] ?? null;
  const located = locate(page, drop, { ...correction, text: typeof said === 'string' ? said : null });
  if (located?.state === 'settled') return files;
  if (located === null || located.state === 'changed') return null;
  const { article, part, from, to } = located;
  const texts = page[article]!;
  const at = atsOf(part, texts.parts[part], from, to)[0];
  if (at === undefined) return null;
  const change = correction.list === 'credits' ? setCredit : setValue;
  return replaceArticle(files, texts.id, (entry) => change(entry, texts, correction, at));
}

function setCredit(article: Article, _: ArticleTexts, { now }: ValueCorrection, at: string): Article {
  const index = indexOfBlock(fromAt(at).block);
  const credit = VALUE_LISTS.credits.shape.credit.parse(now?.['credit'] ?? null);
  const captions = article.captions.map((caption, i) => (i === index ? { ...caption, credit } : caption));
  return { ...article, captions };
}

type Placed = { readonly at: string };

function setValue(article: Article, texts: ArticleTexts, correction: ValueCorrection, at: string): Article {
  const list = correction.list as Exclude<ValueCorrection['list'], 'credits'>;
  const value = correction.now === null ? [] : [toValue(correction, at)];
  if (list === 'dateline') return { ...article, dateline: (value[0] as Article['dateline']) ?? null };
  const apart = (other: Placed) => !overlap(texts, other.at, at);
  const kept = (article[list] as Placed[]).filter(apart);
  const listed = [...kept, ...value].sort((a, b) => compareAts(texts, a.at, b.at));
  return { ...article, [list]: listed } as Article;
}

function toValue({ list, exact, now }: ValueCorrection, at: string): Placed {
  return VALUE_LISTS[list].parse(withPlace(list, now ?? {}, exact, at)) as unknown as Placed;
}

function overlap(texts: ArticleTexts, a: string, b: string): boolean {
  const [one, other] = [rangeOf(texts, a), rangeOf(texts, b)];
  if (one === null || other === null || one.part !== other.part) return a === b;
  return one.from < other.to && other.from < one.to;
}

const ORDER = 'khdpc';

function compareAts(texts: ArticleTexts, a: string, b: string): number {
  const order = ORDER.indexOf(a[0]!) - ORDER.indexOf(b[0]!);
  if (order !== 0) return order;
  return (rangeOf(texts, a)?.from ?? 0) - (rangeOf(texts, b)?.from ?? 0);
}
