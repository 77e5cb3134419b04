import { type Lexicon, loadLexicon } from './lexicon.ts';

/** The words of a text; word `i` begins at `starts[i]` and ends where the next begins. */
export interface Words {
  readonly count: number;
  /** One more than words: the last is the text's length. */
  readonly starts: Int32Array;
  /** Of each letter, the word it lies in. */
  readonly wordOf: Int32Array;
  readonly classes: Uint8Array;
  readonly roles: Uint16Array;
}

/** Of a letter that the dictionary does not have. */
const UNKNOWN_COST = 16;
/** Runs of digits, Latin letters and marks are no words of a dictionary; each letter stands alone. */
const OTHER_COST = 8;

/**
 * Cuts a text into the words of the lexicon, letters that it does not have one by one. The cheapest cut is found in linear time;
 * segmentit's own search tries all cuts and does not come back from sixty 一.
 */
export function cutWords(codes: Uint16Array): Words {
  const lexicon = loadLexicon();
  const nodes = cheapestNodes(codes, lexicon);
  const size = codes.length;
  let count = 0;
  for (let end = size; end > 0; end -= nodes.sizes[end]!) count++;
  const starts = new Int32Array(count + 1);
  const wordOf = new Int32Array(size);
  const classes = new Uint8Array(count);
  const roles = new Uint16Array(count);
  starts[count] = size;
  for (let end = size, i = count - 1; i >= 0; i--) {
    const start = end - nodes.sizes[end]!;
    starts[i] = start;
    classes[i] = lexicon.classes[nodes.ends[end]!]!;
    roles[i] = lexicon.roles[nodes.ends[end]!]!;
    wordOf.fill(i, start, end);
    end = start;
  }
  return { count, starts, wordOf, classes, roles };
}

/** By end: how long the last word of the cheapest cut up to there is, and its node. */
function cheapestNodes(codes: Uint16Array, { trie, costs }: Lexicon) {
  const size = codes.length;
  const best = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const sizes = new Uint8Array(size + 1);
  const ends = new Int32Array(size + 1);
  best[0] = 0;
  for (let from = 0; from < size; from++) {
    const before = best[from]!;
    const single = before + (codes[from]! < 0x3400 ? OTHER_COST : UNKNOWN_COST);
    if (single < best[from + 1]!) {
      best[from + 1] = single;
      sizes[from + 1] = 1;
      ends[from + 1] = 0;
    }
    for (let node = 0, to = from; to < size; ) {
      node = trie.step(node, codes[to++]!);
      if (node === 0) break;
      const cost = costs[node]!;
      if (cost === 0 || before + cost >= best[to]!) continue;
      best[to] = before + cost;
      sizes[to] = to - from;
      ends[to] = node;
    }
  }
  return { sizes, ends };
}
