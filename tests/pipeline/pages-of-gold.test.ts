/** How much of the sample archive's pages comes out as a careful reader made it (tests/gold/README.md). */
import { expect, test } from 'vitest';
import { goldPages } from '../../scripts/bench/score/gold-pages.ts';
import { emptyScore, scorePage } from '../../scripts/bench/score/score-page.ts';

test('articles begin where they should, and paragraphs are whole', () => {
  const score = emptyScore();
  let pages = 0;
  for (const { page, gold } of goldPages()) {
    scorePage(page, gold, score);
    pages++;
  }
  const share = (part: keyof typeof score) => score[part].exact / score[part].all;
  expect(pages).toBe(16);
  expect(share('articles')).toBeGreaterThanOrEqual(0.9);
  expect(share('headlines')).toBeGreaterThanOrEqual(0.85);
  expect(share('paragraphs')).toBeGreaterThanOrEqual(0.85);
  expect(share('captions')).toBeGreaterThanOrEqual(0.95);
});
