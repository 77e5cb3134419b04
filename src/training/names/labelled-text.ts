import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { fromAt } from '../../model/at.ts';
import { begins, ends, inside, KINDS, type Kind, OUTSIDE, single } from '../../pipeline/entities/labels.ts';
import { sentencesOf } from '../../pipeline/entities/sentences.ts';

/** A text with the names in it, in order, none within another. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly LabelledName[];
}

export interface LabelledName {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of one article. */
export type LabelledArticle = readonly LabelledText[];

const Line = z.object({
  paragraphs: z.array(z.string()),
  names: z.array(z.object({ type: z.enum(KINDS), at: z.string() })),
});

/** Reads NDJSON `{paragraphs, names: [{type, at}]}`, packed with gzip or not. */
export function readLabelled(bytes: Buffer): readonly LabelledArticle[] {
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { paragraphs, names } = Line.parse(JSON.parse(line));
      const byBlock = Map.groupBy(
        names.map(({ type, at }) => ({ kind: type, ...fromAt(at) })),
        ({ block }) => block,
      );
      return paragraphs.map((paragraph, i) => ({
        text: paragraph,
        names: (byBlock.get(`p${i + 1}`) ?? []).sort((a, b) => a.from - b.from),
      }));
    });
}

/** A sentence with the label of every letter. */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: Uint8Array;
}

/** The sentences of a text; one whose border lies in a name is left out. */
export function* labelledSentences({ text, names }: LabelledText): Generator<LabelledSentence> {
  const labels = new Uint8Array(text.length).fill(OUTSIDE);
  for (const { kind: name, from, to } of names) {
    const kind = KINDS.indexOf(name);
    labels.fill(inside(kind), from, to);
    labels[from] = begins(kind);
    labels[to - 1] = to - from === 1 ? single(kind) : ends(kind);
  }
  for (const [from, to] of sentencesOf(text))
    if (!names.some((name) => (name.from < from && name.to > from) || (name.from < to && name.to > to)))
      yield { text: text.slice(from, to), labels: labels.subarray(from, to) };
}
