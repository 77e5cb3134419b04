import type { Bench } from './bench.ts';
import { editRuns } from './corrections/edit-runs.ts';

const RUNS = 1_000;

/** Hand edits through changed rules and a replaced drop. */
export const correctionsBench: Bench = {
  name: 'corrections',
  about:
    'random hand edits of random pages, then changed rules, then a replaced drop: is every edit still there',
  async run(note) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const started = performance.now();
    const { edits, verdicts, conflicts, needless, failures } = editRuns(RUNS, seed);
    const seconds = (performance.now() - started) / 1_000;
    note(
      `${RUNS} pages, ${edits} hand edits, each judged after each of three ingests; seed ${seed}; ${seconds.toFixed(0)} s`,
    );
    for (const failure of failures) note(failure);
    const none = (what: string, value: number) => ({ what, value, unit: '', met: value === 0, budget: '0' });
    return [
      { what: 'judgements', value: Object.values(verdicts).reduce((sum, count) => sum + count, 0), unit: '' },
      { what: 'kept', value: verdicts.kept, unit: '' },
      { what: 'open: the value’s words, or the border, are gone', value: verdicts.open, unit: '' },
      { what: 'corrections put to a person', value: conflicts, unit: '' },
      none('of these, their quote is there', needless),
      none('lost', verdicts.lost),
      none('misplaced', verdicts.misplaced),
    ];
  },
};
