import { expect, test } from 'vitest';
import { killRuns } from '../../scripts/bench/ingest/kill-runs.ts';

/** The short form of what `npm run bench -- ingest` does 300 times over 200 drops. */
test('an ingest that is killed leaves every file whole, and the next run the same files as one that was not', {
  timeout: 240_000,
}, async () => {
  const { midway, ...report } = await killRuns(12, 24);
  expect(report).toEqual({ kills: 12, torn: 0, lost: 0, premature: 0, different: 0 });
});
