import type { ArticleFile } from '../../../src/archive/article-file.ts';
import type { TypedEdit } from './random-edits.ts';

/** What became of an edit: `conflict` where its quoted text is gone and it was put to a person, `needless` where it is not. */
export type Verdict = 'kept' | 'lost' | 'misplaced' | 'conflict' | 'needless';

/**
 * Judges an edit by the published page.
 *
 * @param read the page's texts as they would be read without corrections
 * @param conflicts how many corrections were put to a person
 */
export function judge(
  edit: TypedEdit,
  published: readonly ArticleFile[],
  read: readonly string[],
  conflicts: number,
): Verdict {
  const { was, now, value } = edit;
  const texts = published.flatMap(textsOf);
  const stands = value === null ? standsIn(texts, edit, now) : hasValue(edit, published);
  if (stands) return 'kept';
  const isGone = !standsIn(read, edit, was);
  if (conflicts > 0) return isGone ? 'conflict' : 'needless';
  const anywhere = now !== '' && now !== '\n' && texts.some((text) => text.includes(now));
  return anywhere && value === null ? 'misplaced' : 'lost';
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
