import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOOK_ALIKES } from '../../src/lexicons/look-alikes.ts';
import { readPage } from '../../src/pipeline/index.ts';
import { findStrangers } from '../../src/pipeline/quality/rare-neighbours.ts';
import { countUnsoundMarks } from '../../src/pipeline/quality/unsound-marks.ts';
import { ratePage } from '../../src/pipeline/rate-page.ts';
import type { FolioDocument } from '../../src/pipeline/types.ts';
import { anyDrop } from './any-drop.ts';
import { dropOf } from './drop-of.ts';

const TEXT =
  '澜川市总工会近日召开会议，部署今年的助学工作。会议要求，各级工会要摸清困难职工家庭的底数，把助学金及时送到学生手中。' +
  '据了解，从二〇〇八年开始，全市各级工会累计资助学生四百多名，发放助学金三百多万元。市总工会负责人表示，今年将扩大资助范围，让更多困难职工的孩子圆上大学梦。' +
  '开学前，工会干部还将走访困难家庭，帮助学生办理助学贷款，介绍勤工俭学岗位，并送去书包、文具等学习用品。';

function rate(paragraphs: readonly string[], leftover = ''): { quality: number; review: string[] } {
  const page = {
    articles: [{ kicker: null, headline: null, deck: null, captions: [] }].map((article) => ({
      ...article,
      paragraphs: paragraphs.map((text) => ({ text, spans: [] })),
    })),
    captions: [],
    leftover: leftover === '' ? [] : [{ text: leftover }],
    review: [],
  } as unknown as FolioDocument;
  const { quality, review } = ratePage(page);
  return { quality, review: review.map(({ rule, message }) => `${rule} ${message}`) };
}

/** Every n-th letter that has a look-alike, as a bad scan would give it. */
function misread(text: string, every: number): string {
  let count = 0;
  return Array.from(text, (letter) => {
    const others = LOOK_ALIKES.get(letter);
    return others !== undefined && ++count % every === 0 ? others[0]! : letter;
  }).join('');
}

describe('ratePage', () => {
  test('a page as it was printed is rated 1, and there is nothing to look at', () => {
    expect(rate(Array(10).fill(TEXT))).toEqual({ quality: 1, review: [] });
    expect(rate([TEXT])).toEqual({ quality: 1, review: [] });
    expect(rate([])).toEqual({ quality: 1, review: [] });
  });

  test('brackets without their other half, marks after marks and odd signs cost a tenth for each per cent', () => {
    const broken = TEXT.replace('近日', '〈近日')
      .replace('会议要求，', '会议要求，，')
      .replace('三百', '三|');
    expect(rate([broken]).quality).toBeCloseTo(1 - (10 * 3) / broken.length, 1);
  });

  test('glyphs without a letter and text that no stage could place cost as much', () => {
    expect(rate([TEXT.replaceAll('助学', '\ufffd\ufffd')]).quality).toBeLessThan(0.6);
    expect(rate([TEXT], '无处可放的文字').quality).toBeLessThan(0.8);
  });

  test('the more letters are misread, the lower it is', () => {
    const pages = [8, 4, 2, 1].map((every) => rate([`〈${misread(TEXT, every)}〈`]).quality);
    expect(pages).toEqual([...pages].sort((a, b) => b - a));
    expect(pages.at(-1)).toBeLessThan(pages[0]!);
  });

  test('one unsound mark may be the paper’s own; two say that the page was scanned, and strange names count', () => {
    const [none, one, two] = ['', '|', '||'].map((marks) => rate([misread(TEXT, 4) + marks]).quality);
    const cost = 10 / TEXT.length;
    expect(none).toBe(1);
    expect(one).toBeCloseTo(1 - cost, 2);
    expect(two).toBeLessThan(1 - 2 * cost - 0.05);
  });

  test('a poor page says how much of it looks misread, names examples, and what to do', () => {
    const { quality, review } = rate([`〈${misread(TEXT, 1)}|`]);
    expect(quality).toBeLessThan(0.95);
    expect(review).toHaveLength(1);
    expect(review[0]).toMatch(
      /^quality 本页约有\d+\.\d%的字符疑似误认，少见的邻字如(?:“.{3}”){1,5}；质量 0\.\d\d，请对照原文$/,
    );
  });

  test('it lies between 0 and 1 in hundredths, whatever the drop, and changes no text', () => {
    fc.assert(
      fc.property(anyDrop, (text) => {
        const page = readPage(dropOf(text));
        expect(page.quality).toBe(Math.round(page.quality * 100) / 100);
        expect(page.quality).toBeGreaterThanOrEqual(0);
        expect(page.quality).toBeLessThanOrEqual(1);
        const { quality: _, review: __, ...rest } = ratePage(page);
        const { quality: ___, review: ____, ...before } = page;
        expect(rest).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('letters that are strangers to their neighbours', () => {
  const strangers = (...texts: string[]) =>
    findStrangers(texts).strangers.map(({ text, at }) => text.slice(at - 1, at + 2));

  test('of a misread word, not of a sound one', () => {
    expect(strangers('一派惬意')).toEqual([]);
    expect(strangers('一派民意')).toEqual(['派民意']);
  });

  test('not what stands twice in the same way: a name', () => {
    expect(strangers('村民谌芷薰来了')).not.toEqual([]);
    expect(strangers('村民谌芷薰来了', '村民谌芷薰来说')).toEqual([]);
  });
});

test.each([
  ['（点）和（线）', 0],
  ['（点和线', 1],
  ['点）和（线', 2],
  ['〈通讯员沈知秋）', 2],
  ['《澜川日报》', 0],
  ['他说，，是的。、', 2],
  ['真的吗？！', 0],
  ['2011~2015年', 0],
  ['到|了', 1],
  ['(cid:0)(cid:1)', 2],
])('unsound marks in %s: %i', (text, count) => {
  expect(countUnsoundMarks(text)).toBe(count);
});
