import { seededRandom } from '../../src/training/names/random.ts';
import type { Bench, BenchRow } from './bench.ts';
import { sampleText } from './make-archive.ts';
import { ruleWords } from './words/rule-words.ts';
import { type MeasuredPiece, pairedPieces, screenPieces, singlePieces } from './words/screen-words.ts';

/** A page of nothing but a rule's own words may cost so many times what ordinary text costs a letter. */
const MOST = 3;
const PAIRS = 3000;
const SIZE = { letters: 1500, dearest: 25 };

/** What a page costs that is nothing but one of the rules' words, or a pair of them. */
export const wordsBench: Bench = {
  name: 'words',
  about:
    'every word that the rules look for, and pairs of them, repeated to 400 KB: what a letter costs beside ordinary text',
  async run(note) {
    const lists = await ruleWords();
    const words = lists.flatMap((list) => list.words.map((piece) => ({ piece, from: list.from })));
    const ordinary = sampleText(400_000);
    note(
      `${words.length} words of ${lists.length} lists, each at ${SIZE.letters} letters; the ${SIZE.dearest} dearest at 400 KB`,
    );
    const singles = screenPieces(singlePieces(words, true), ordinary, SIZE);
    const pairs = screenPieces(pairedPieces(words, PAIRS, seededRandom(1)), ordinary, SIZE);
    for (const { piece, from, ratio } of [...singles.slice(0, 5), ...pairs.slice(0, 5)]) {
      note(`${ratio.toFixed(2)} × ordinary text: ${JSON.stringify(piece)} (${from})`);
    }
    return [toRow(`dearest of ${words.length} words`, singles), toRow(`dearest of ${PAIRS} pairs`, pairs)];
  },
};

function toRow(what: string, [first]: readonly MeasuredPiece[]): BenchRow {
  const value = first?.ratio ?? 0;
  return { what, value, unit: '×', met: value <= MOST, budget: `at most ${MOST} ×` };
}
