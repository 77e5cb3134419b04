import { type CitedOnline, toCited } from '../../src/citations/cited-article.ts';
import { SAMPLE } from '../content/sample-article.ts';

const URL = 'https://example.org/lanchuan-ribao/2011-09-14/03-02/';
const PAPER = { name: '澜川日报', place: '澜川市' };

/** The sample article as citations have it, changed. */
export function cited(change: Partial<CitedOnline> = {}): CitedOnline {
  const title = { text: SAMPLE.headline!, supplied: false };
  return { ...toCited(SAMPLE, { title, paper: PAPER }), url: URL, ...change };
}

export const FOUR = ['沈知秋', '周清川', '何谦', '计小北'];
export const MONTH = { year: 2011, month: 9, day: null, inferred: false };
export const GUESSED = { year: 2011, month: null, day: null, inferred: true };
