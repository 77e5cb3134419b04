import { readPage } from '../../src/pipeline/index.ts';
import { type Bench, type BenchRow, median } from './bench.ts';
import { sampleText } from './make-archive.ts';

const ROUNDS = 7;
const PAGE_BYTES = 10_000;
/** How many pages' text one drop holds; a hundred pages in one file are far beyond what a newspaper prints. */
const SIZES = [1, 10, 100];

/** Bytes of a drop to articles with all their values, beside splitting the same bytes into lines and joining them. */
export const pipelineBench: Bench = {
  name: 'pipeline',
  about: 'MB of drop text a second on one core, beside splitting and joining the same bytes',
  async run(note) {
    const text = sampleText(PAGE_BYTES * SIZES.at(-1)!);
    note(`the sample archive’s drops, ${ROUNDS} rounds each, alternating with the floor`);
    const speeds = SIZES.map((pages) =>
      measure(text.slice(0, Math.round((text.length * pages) / SIZES.at(-1)!))),
    );
    return [...speeds.map(({ row }) => row), linearity(speeds[0]!.speed, speeds.at(-1)!.speed)];
  },
};

function measure(text: string): { speed: number; row: BenchRow } {
  const bytes = new TextEncoder().encode(text);
  const issued = { value: '2010-09-14', basis: 'path' } as const;
  const drop = { path: 'bench.txt', bytes, issued, page: 1, pageName: null };
  const pipeline: number[] = [];
  const floor: number[] = [];
  // The first rounds warm the machine code and do not count.
  for (let round = -2; round < ROUNDS; round++) {
    const read = megabytesASecond(bytes, () => readPage(drop).articles.length);
    const joined = megabytesASecond(
      bytes,
      () => new TextDecoder().decode(bytes).split('\n').join('\n').length,
    );
    if (round < 0) continue;
    pipeline.push(read);
    floor.push(joined);
  }
  const speed = median(pipeline);
  const what = `a drop of ${(bytes.length / 1000).toFixed(0)} KB`;
  return {
    speed,
    row: { what, value: speed, unit: 'MB/s', beside: { what: 'split and join', value: median(floor) } },
  };
}

/** Repeats the work until it has taken long enough to be timed. */
function megabytesASecond(bytes: Uint8Array, work: () => number): number {
  let times = 0;
  const begun = performance.now();
  do {
    if (work() < 0) throw new Error('no articles');
    times++;
  } while (performance.now() - begun < 50);
  return (bytes.length * times) / 1e6 / ((performance.now() - begun) / 1000);
}

function linearity(small: number, large: number): BenchRow {
  return {
    what: 'speed on the largest beside the smallest',
    value: large,
    unit: 'MB/s',
    beside: { what: 'on the smallest', value: small },
    met: large >= small * 0.5,
    budget: 'at least half: linear time',
  };
}
