import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { sha256 } from '../../src/content/digest.ts';
import type { Bench, BenchRow } from './bench.ts';
import { anyDrop, anyFile, anyRequests } from './fuzz/any-input.ts';
import { type FuzzInput, tryInput } from './fuzz/try-input.ts';

/** Inputs that failed once; a test tries all of them. */
const CORPUS = fileURLToPath(new URL('../../tests/fuzz/corpus/', import.meta.url));
const USUAL_MINUTES = 10;

/** Hostile drops, files of content and requests to the desk; JIANBAO_FUZZ_MINUTES and JIANBAO_FUZZ_SEED say how long and which. */
export const fuzzBench: Bench = {
  name: 'fuzz',
  about: `drops, files of content and requests to the desk made up by chance, ${USUAL_MINUTES} minutes; what fails is kept for the tests`,
  async run(note) {
    const minutes = Number(process.env['JIANBAO_FUZZ_MINUTES']) || USUAL_MINUTES;
    const seed = Number(process.env['JIANBAO_FUZZ_SEED']) || Date.now() % 2 ** 31;
    note(`seed ${seed}`);
    const rows: BenchRow[] = [];
    for (const [what, inputs] of [
      ['drops', anyDrop],
      ['files of content', anyFile()],
      ['requests to the desk', anyRequests],
    ] as const) {
      const { tried, failed } = await fuzz(inputs, (minutes * 60_000) / 3, seed);
      if (failed !== null) {
        note(
          `${what}: ${failed.complaints.slice(0, 3).join('\n   ').slice(0, 2000)}\n   kept as ${keep(failed)}`,
        );
      }
      rows.push({ what: `${what} tried`, value: tried, unit: '' });
      const value = failed === null ? 0 : 1;
      rows.push({ what: `${what}: failures`, value, unit: '', met: value === 0, budget: 'none' });
    }
    return rows;
  },
};

interface Failed {
  readonly input: FuzzInput;
  readonly complaints: readonly string[];
}

/** Tries inputs until the time is over or one fails, which is then made as small as it can be made in half a minute. */
async function fuzz(inputs: fc.Arbitrary<FuzzInput>, ms: number, seed: number) {
  let tried = 0;
  let failed: Failed | null = null;
  let end = performance.now() + ms;
  const property = fc.asyncProperty(inputs, async (input) => {
    if (performance.now() > end) return true;
    tried++;
    const complaints = await tryInput(input);
    if (complaints.length === 0) return true;
    if (failed === null) end = performance.now() + 30_000;
    failed = { input, complaints };
    return false;
  });
  await fc.check(property, { seed, numRuns: 1_000_000, interruptAfterTimeLimit: ms + 30_000 });
  return { tried, failed: failed as Failed | null };
}

function keep({ input, complaints }: Failed): string {
  const text = `${JSON.stringify({ why: complaints[0]!.split('\n')[0]!.slice(0, 200), input }, null, 2)}\n`;
  const name = `${input.kind}-${sha256(text).slice(0, 8)}.json`;
  mkdirSync(CORPUS, { recursive: true });
  writeFileSync(join(CORPUS, name), text);
  return `tests/fuzz/corpus/${name}`;
}
