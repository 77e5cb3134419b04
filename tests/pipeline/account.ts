import { isBlank } from '../../src/pipeline/split-text-lines.ts';
import type { ArticlesDocument, Span, TextBlock } from '../../src/pipeline/types.ts';

/** All blocks of a page: of its articles, and outside. */
export function blocksOf({ articles, captions, furniture, leftover }: ArticlesDocument): TextBlock[] {
  return [
    ...articles.flatMap(({ kicker, headline, deck, paragraphs, captions }) => [
      ...[kicker, headline, deck].filter((block) => block !== null),
      ...paragraphs,
      ...captions,
    ]),
    ...captions,
    ...furniture,
    ...leftover,
  ];
}

/** What is wrong with the account of a page: characters that are nowhere, or twice, or where none should be. */
export function miscounts(document: ArticlesDocument): string[] {
  const { text, ornaments } = document;
  const times = new Uint8Array(text.length);
  const spans: readonly Span[] = [...blocksOf(document).flatMap((block) => block.spans), ...ornaments];
  for (const { start, length } of spans) for (let at = start; at < start + length; at++) times[at]!++;
  return Array.from(times.keys())
    .filter((at) => times[at] !== (isBlank(text.charCodeAt(at)) ? 0 : 1))
    .map((at) => `${JSON.stringify(text[at])} at ${at} stands ${times[at]} times`);
}

/** What is wrong with the spans of a block: each run is the drop's, and only a space between them is not. */
export function untraced({ text, spans }: TextBlock, drop: string): string[] {
  const wrong: string[] = [];
  let done = 0;
  for (const { at, start, length } of [...spans, { at: text.length, start: 0, length: 0 }]) {
    if (!['', ' '].includes(text.slice(done, at))) wrong.push(`“${text.slice(done, at)}” comes from nowhere`);
    if (text.slice(at, at + length) !== drop.slice(start, start + length))
      wrong.push(`${start}+${length} differs`);
    done = at + length;
  }
  return wrong;
}
