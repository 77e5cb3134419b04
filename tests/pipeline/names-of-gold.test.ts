/** What the stage reads as names in the sample archive's heads and leads, beside what a careful reader labelled (tests/gold/README.md). */
import { describe, expect, test } from 'vitest';
import { type NameTally, scoreNames } from '../../scripts/bench/score/score-names.ts';

const share = (part: number, whole: number) => part / whole;
const sum = (tally: NameTally, key: 'gold' | 'given' | 'right') =>
  Object.values(tally).reduce((total, kind) => total + kind[key], 0);

describe.each([
  ['labelled pages', 'pages', 0.85, 0.6],
  ['labelled leads of the other pages', 'leads', 0.85, 0.65],
  ['leads that no rule had met', 'unseen', 0.9, 0.8],
  ['leads in the manner of other press', 'other press', 0.9, 0.75],
] as const)('of the names in %s', (_, set, precise, found) => {
  const tally = scoreNames(set);
  test('those given are right', () => {
    const [right, given] = [sum(tally, 'right'), sum(tally, 'given')];
    expect(share(right, given), `${right} of ${given}`).toBeGreaterThanOrEqual(precise);
  });
  test('most are found', () => {
    const [right, gold] = [sum(tally, 'right'), sum(tally, 'gold')];
    expect(share(right, gold), `${right} of ${gold}`).toBeGreaterThanOrEqual(found);
  });
});
