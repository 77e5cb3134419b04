import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { openingParagraphs } from '../../src/components/opening-paragraphs.ts';
import { SAMPLE } from '../content/sample-article.ts';

/** How the one article of an archive begins on the front page. */
function opening(...paragraphs: string[]): string[] {
  const reporters = [{ name: '沈知秋', role: 'reporter' as const, at: 'p1:4-7' }];
  const open = { article: { ...SAMPLE, reporters }, paragraphs: () => paragraphs };
  const archive = { article: (id: string) => (id === SAMPLE.id ? open : null) } as unknown as Archive;
  return openingParagraphs(archive, SAMPLE.id);
}

const LONG = '渡船离岸，'.repeat(100);

test('an article begins with whole paragraphs until the place is full', () => {
  expect(opening(LONG, '聂长根拉响汽笛。', LONG, '船到江心。', '船靠东岸。')).toEqual([
    LONG,
    '聂长根拉响汽笛。',
    LONG,
  ]);
  expect(opening('渡'.repeat(599), '船', '岸')).toEqual(['渡'.repeat(599), '船']);
});

test('a short one stands there as a whole, without the byline that stands above it', () => {
  expect(opening('本报记者沈知秋', '渡船离岸。', '船靠东岸。')).toEqual(['渡船离岸。', '船靠东岸。']);
  expect(opening()).toEqual([]);
});
