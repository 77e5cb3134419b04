import { readPage, splitPage } from '../../src/pipeline/index.ts';
import type { Drop } from '../../src/pipeline/types.ts';
import { type Bench, type BenchRow, median } from './bench.ts';
import { sampleText } from './make-archive.ts';

const ROUNDS = 7;
const WARM_SECONDS = 1.5;
const ROUND_SECONDS = 0.1;
const PAGE_BYTES = 10_000;
/** MB of drop text a second, from bytes to articles, on one core. */
const TO_ARTICLES = 5;
/** How many pages' text one drop holds; a hundred pages in one file are far beyond what a newspaper prints. */
const SIZES = [1, 10, 100];
/** A file far larger still, read once: nobody has a second one to warm up on. */
const HUGE_BYTES = 50_000_000;

/** Bytes of a drop to articles, and on to all their values, beside splitting the same bytes into lines and joining them. */
export const pipelineBench: Bench = {
  name: 'pipeline',
  about: 'MB of drop text a second on one core, beside splitting and joining the same bytes',
  async run(note) {
    const text = sampleText(PAGE_BYTES * SIZES.at(-1)!);
    note(`the sample archive’s drops, ${ROUNDS} rounds each, alternating with the floor`);
    const texts = SIZES.map((pages) => text.slice(0, Math.round((text.length * pages) / SIZES.at(-1)!)));
    const [speeds, split] = [readPage, splitPage].map((read) => texts.map((part) => measure(part, read)));
    note(`a single file of ${HUGE_BYTES / 1e6} MB, to articles, once`);
    const huge = measureOnce(sampleText(HUGE_BYTES), splitPage);
    return [
      ...split!.map(({ speed, row }) => ({
        ...row,
        what: `to articles: ${row.what}`,
        ...atLeast(speed, TO_ARTICLES),
      })),
      { ...huge.row, what: `to articles: ${huge.row.what}` },
      linearity(split!.at(0)!.speed, huge.speed),
      ...speeds!.map(({ row }) => ({ ...row, what: `to values: ${row.what}` })),
      linearity(speeds!.at(0)!.speed, speeds!.at(-1)!.speed),
    ];
  },
};

function atLeast(speed: number, least: number): Pick<BenchRow, 'met' | 'budget'> {
  return { met: speed >= least, budget: `at least ${least} MB/s` };
}

interface Measured {
  readonly speed: number;
  readonly row: BenchRow;
}

type Read = (drop: Drop) => { readonly articles: readonly unknown[] };

function measure(text: string, read: Read): Measured {
  const { bytes, work, join } = tasks(text, read);
  const pipeline: number[] = [];
  const floor: number[] = [];
  // Machine code is made while running; what counts is the steady state.
  megabytesASecond(bytes, work, WARM_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    pipeline.push(megabytesASecond(bytes, work, ROUND_SECONDS));
    floor.push(megabytesASecond(bytes, join, ROUND_SECONDS));
  }
  return toMeasured(bytes, median(pipeline), median(floor));
}

function measureOnce(text: string, read: Read): Measured {
  const { bytes, work, join } = tasks(text, read);
  return toMeasured(bytes, megabytesASecond(bytes, work, 0), megabytesASecond(bytes, join, 0));
}

/** What is measured, and the floor beside it. */
function tasks(text: string, read: Read) {
  const bytes = new TextEncoder().encode(text);
  const issued = { value: '2010-09-14', basis: 'path' } as const;
  const drop = { path: 'bench.txt', bytes, issued, page: 1, pageName: null };
  return {
    bytes,
    work: () => read(drop).articles.length,
    join: () => new TextDecoder().decode(bytes).split('\n').join('\n').length,
  };
}

function toMeasured(bytes: Uint8Array, speed: number, floor: number): Measured {
  const what = `a drop of ${(bytes.length / 1000).toFixed(0)} KB`;
  return {
    speed,
    row: { what, value: speed, unit: 'MB/s', beside: { what: 'split and join', value: floor } },
  };
}

/** Repeats the work for so many seconds of this thread's processor time, which other programs do not lengthen. */
function megabytesASecond(bytes: Uint8Array, work: () => number, seconds: number): number {
  const begun = process.threadCpuUsage();
  let times = 0;
  let spent = 0;
  do {
    if (work() < 0) throw new Error('no articles');
    times++;
    const { user, system } = process.threadCpuUsage();
    spent = (user + system - begun.user - begun.system) / 1e6;
  } while (spent < seconds);
  return (bytes.length * times) / 1e6 / spent;
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
