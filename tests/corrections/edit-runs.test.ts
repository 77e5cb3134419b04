import { expect, test } from 'vitest';
import { editRuns } from '../../scripts/bench/corrections/edit-runs.ts';

/** Drawn once, so that two runs of the same code agree; the bench draws its edits anew each time. */
const SEED = 20_261_122;

/** The short form of what `npm run bench -- corrections` does over 1,000 pages. */
test('hand edits are neither lost nor misplaced when rules change and drops are replaced', {
  timeout: 240_000,
}, () => {
  const { runs, edits, verdicts, needless, failures } = editRuns(60, SEED);
  expect(failures).toEqual([]);
  expect(runs).toBe(60);
  expect(edits).toBeGreaterThan(150);
  expect({ ...verdicts, needless }).toMatchObject({ lost: 0, misplaced: 0, needless: 0 });
  expect(verdicts.kept).toBeGreaterThan(2.5 * edits);
});
