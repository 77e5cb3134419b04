import type { ArticleFile } from '../../../src/content/article-file.ts';
import type { Chance } from './chance.ts';

/** What a person typed into one file, and how to tell whether it is still there. */
export interface TypedEdit {
  readonly what: string;
  /** The quoted text with letters around it, as the pipeline read it. */
  readonly before: string;
  readonly was: string;
  readonly after: string;
  /** What stands there now, between the same letters; of a value, what the figure counts, or null where there is none. */
  readonly now: string;
  readonly value: { readonly text: string; readonly of: string | null } | null;
}

/** Letters around an edit that no other edit and no noise touches. */
export const AROUND = 4;
/** Letters between two edits. */
const APART = 2 * AROUND + 4;

const TYPED = '郁葱蔚茂蓊蓬苍翠葳蕤芊绵菁菲蘅芜';

/** Edits a file as a person may: letters in any block, paragraphs split and joined, what a figure counts. */
export function editFile(file: ArticleFile, chance: Chance): { file: ArticleFile; edits: TypedEdit[] } {
  const edits: TypedEdit[] = [];
  let { article } = file;
  const value = chance.in100(40) ? editFigure(file, chance) : null;
  const spared = value === null ? '' : value.edit.value!.text;
  if (value !== null) {
    edits.push(value.edit);
    article = value.article;
  }
  if (article.headline !== null && chance.in100(20)) {
    const edit = editText(article.headline, chance, chance.int(1, article.headline.length - 1), false);
    edits.push(edit.edit);
    article = { ...article, headline: edit.text };
  }
  const body = editBody(file.paragraphs.join('\n'), spared, chance, edits);
  return { file: { article, paragraphs: body.split('\n') }, edits };
}

function editBody(body: string, spared: string, chance: Chance, edits: TypedEdit[]): string {
  const figure = spared === '' ? -1 : body.indexOf(spared);
  const places = Array.from({ length: chance.int(1, 3) }, () => chance.int(AROUND, body.length - AROUND - 8));
  const chosen = places
    .toSorted((a, b) => b - a)
    .filter((place, index, all) => index === 0 || all[index - 1]! - place > APART)
    .filter((place) => figure < 0 || Math.abs(place - figure) > 2 * APART);
  return chosen.reduce((text, place) => {
    const line = text.indexOf('\n', place);
    const joins = line >= 0 && line - place < 4 * APART && chance.in100(60) && isFree(text, line, edits);
    const { text: edited, edit } = editText(text, chance, joins ? line : place, true);
    edits.push(edit);
    return edited;
  }, body);
}

/** No later edit lies near. */
function isFree(text: string, place: number, edits: readonly TypedEdit[]): boolean {
  const near = text.slice(place - AROUND, place + APART);
  return !edits.some(({ now, after }) => near.includes(now === '' ? after : now) || near.includes(after));
}

function editText(
  text: string,
  chance: Chance,
  place: number,
  splits: boolean,
): { text: string; edit: TypedEdit } {
  const typed = () => Array.from({ length: chance.int(1, 6) }, () => chance.of([...TYPED])).join('');
  const length = Math.min(chance.int(1, 6), text.length - place);
  const here = text.slice(place, place + length);
  const [what, was, now] =
    text[place] === '\n'
      ? (['join', '\n', ''] as const)
      : chance.of([
          ['insert', '', typed()] as const,
          ['delete', here, ''] as const,
          ['replace', here, typed()] as const,
          // Where a paragraph begins it is split already.
          ...(splits && text[place - 1] !== '\n' ? [['split', '', '\n'] as const] : []),
        ]);
  if (was !== '\n' && was.includes('\n')) return editText(text, chance, text.indexOf('\n', place), splits);
  const end = place + was.length;
  const before = text.slice(Math.max(0, place - AROUND), place);
  const edit = { what, before, was, now, after: text.slice(end, end + AROUND), value: null };
  return { text: text.slice(0, place) + now + text.slice(end), edit };
}

/** Says what a figure counts, or takes it away. */
function editFigure(
  file: ArticleFile,
  chance: Chance,
): { article: ArticleFile['article']; edit: TypedEdit } | null {
  const { article, paragraphs } = file;
  const body = paragraphs.join('\n');
  const fit = article.figures.filter(
    ({ text }) => body.indexOf(text) === body.lastIndexOf(text) && text.length > 3,
  );
  if (fit.length === 0) return null;
  const figure = chance.of(fit);
  const of = chance.in100(50) ? chance.of(['人手', '经费', '苗木']) : null;
  const figures = article.figures.flatMap((other) =>
    other === figure ? (of === null ? [] : { ...other, of }) : other,
  );
  const at = body.indexOf(figure.text);
  const around = {
    before: body.slice(at - AROUND, at),
    was: figure.text,
    now: figure.text,
    after: body.slice(at + figure.text.length, at + figure.text.length + AROUND),
  };
  const what = of === null ? 'take a figure away' : 'say what a figure counts';
  return { article: { ...article, figures }, edit: { what, ...around, value: { text: figure.text, of } } };
}
