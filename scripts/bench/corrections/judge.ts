import type { Correction } from '../../../schemas/index.ts';
import type { ArticleFile } from '../../../src/content/article-file.ts';
import type { TypedEdit } from './random-edits.ts';

/** What became of an edit. `open`: it waits for a person, since what it was about is gone. */
export type Verdict = 'kept' | 'open' | 'lost' | 'misplaced';

/**
 * Judges an edit by the published page. Text that a person typed must stand there whether or not its correction still
 * fits; a value whose words are gone, or two paragraphs that are no neighbours any more, can only wait.
 *
 * @param read the page's texts as they would be read without corrections
 * @param conflicts the corrections that were put to a person
 */
export function judge(
  edit: TypedEdit,
  published: readonly ArticleFile[],
  read: readonly string[],
  conflicts: readonly Correction[],
): Verdict {
  const { was, now, value } = edit;
  const texts = published.flatMap(textsOf);
  const stands = value === null ? standsIn(texts, edit, now) : hasValue(edit, published);
  if (stands) return 'kept';
  const mayWait = (value !== null || was === '\n') && !standsIn(read, edit, was);
  if (mayWait && conflicts.length > 0) return 'open';
  const anywhere = now !== '' && now !== '\n' && texts.some((text) => text.includes(now));
  return anywhere && value === null ? 'misplaced' : 'lost';
}

/** Letters on each side by which a quote is certainly found. */
const AROUND_QUOTE = 8;

/** Whether a correction's quote stands in the page as it is read, in one place: then nobody needs to be asked. */
export function isNeedless(correction: Correction, read: readonly string[]): boolean {
  if (correction.kind !== 'text' && correction.kind !== 'value') return false;
  const { prefix, exact, suffix } = correction;
  if (exact === '\n') return false;
  const around = prefix.slice(-AROUND_QUOTE) + exact + suffix.slice(0, AROUND_QUOTE);
  const pieces = read.join('|').replaceAll('\n', '').split(around.replaceAll('\n', ''));
  return pieces.length === 2;
}

/**
 * Whether the words stand between the letters that stood around the edit. Paragraphs and articles may end there that did
 * not before: changed rules may cut a page anywhere.
 */
function standsIn(texts: readonly string[], { before, after }: TypedEdit, words: string): boolean {
  const [left, right] = [before, after].map((text) => text.replaceAll('\n', ''));
  return texts.some((text) => {
    for (const at of placesOf(words, text)) {
      const head = text.slice(0, at).replaceAll('\n', '');
      const tail = text.slice(at + words.length).replaceAll('\n', '');
      const [headFits, tailFits] = [head.endsWith(left!), tail.startsWith(right!)];
      const headCut = headFits || left!.endsWith(head);
      const tailCut = tailFits || right!.startsWith(tail);
      if (headCut && tailCut && (headFits || tailFits)) return true;
    }
    return false;
  });
}

/** Where the words stand; every place where there are none. */
function placesOf(words: string, text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => text.startsWith(words, at));
}

/** The figure says what the person said, where its text stands; or there is none. */
function hasValue(edit: TypedEdit, published: readonly ArticleFile[]): boolean {
  const { text, of } = edit.value!;
  const owner = published.find((file) => standsIn(textsOf(file), edit, text));
  if (owner === undefined) return false;
  const figures = owner.article.figures.filter((figure) => figure.text === text);
  return of === null ? figures.length === 0 : figures.some((figure) => figure.of === of);
}

/** An article's texts: its headlines, its body, its captions. */
export function textsOf({ article, paragraphs }: ArticleFile): string[] {
  const heads = [article.kicker, article.headline, article.deck].filter((text) => text !== null);
  return [...heads, paragraphs.join('\n'), article.captions.map(({ text }) => text).join('\n')];
}
