/** Figures, and what they count, in leads that were labelled before any rule had met them (tests/gold/README.md). */
import { expect, test } from 'vitest';
import { scoreCounted } from '../../scripts/bench/score/score-counted.ts';

const tally = scoreCounted();

test('figures are found where they stand', () => {
  expect(tally.found / tally.figures, `${tally.found} of ${tally.figures}`).toBeGreaterThanOrEqual(0.94);
  expect(tally.true / tally.given, `${tally.true} of ${tally.given}`).toBeGreaterThanOrEqual(0.97);
});

test('what they are said to count is right, and given for most', () => {
  expect(tally.ofRight / tally.ofGiven, `${tally.ofRight} of ${tally.ofGiven}`).toBeGreaterThanOrEqual(0.95);
  expect(tally.ofExact / tally.ofGiven, `${tally.ofExact} of ${tally.ofGiven}`).toBeGreaterThanOrEqual(0.85);
  expect(tally.ofRight / tally.named, `${tally.ofRight} of ${tally.named}`).toBeGreaterThanOrEqual(0.85);
});
