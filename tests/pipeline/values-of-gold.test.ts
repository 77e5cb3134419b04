/** What the value stages read in the sample archive, beside what a careful reader labelled (tests/gold/README.md). */
import { describe, expect, test } from 'vitest';
import { goldTally } from '../../scripts/bench/score/gold-articles.ts';

describe('of the values that a careful reader labelled', () => {
  const tally = goldTally();
  test.each([
    ['datelines right', 'dateline', 'datelines', 0.99],
    ['reporters found', 'reporters found', 'reporters', 0.98],
    ['reporters given that are right', 'reporters true', 'reporters given', 0.98],
    ['dates found', 'dates found', 'dates', 0.98],
    ['dates given that are some', 'dates true', 'dates given', 0.94],
    // Of the twenty that differ, fifteen differ in where the date's text ends (截至, 以来, 前, 至) or call 两年前 a length.
    ['dates with first and last day right', 'dates right', 'dates', 0.9],
    ['figures found', 'figures found', 'figures', 0.98],
    ['figures given that are some', 'figures true', 'figures given', 0.98],
    ['figures with value, unit and exactness right', 'figures right', 'figures', 0.97],
    ['nouns given that are the labelled ones or their heads', 'of right', 'of given', 0.95],
    ['nouns given', 'of given', 'of', 0.85],
  ])('%s', (_, part, whole, least) => {
    const share = tally[part]! / tally[whole]!;
    expect(share, `${part} ${tally[part]} of ${whole} ${tally[whole]}`).toBeGreaterThanOrEqual(least);
  });
});
