import { expect, test } from 'vitest';
import { readFigures } from '../../../src/pipeline/figures/read-figures.ts';

/** What numbers are made of, and what stands among them. */
const PARTS = ['一', '两', '十', '万', '亿', '廿', '点', '1', '·', '元'];
/** Bytes of UTF-8; a page has 5 to 50 thousand. */
const SIZE = 100 * 1024;
const ORDINARY = '本报讯昨日，全市投入资金3.5亿元，新建学校12所，惠及学生两千多名，到场的人都很高兴。';
/** Times what ordinary text costs; text of nothing but numbers costs about five. One that grows with the length costs hundreds. */
const MOST = 40;

const SAMPLES = PARTS.flatMap((part) => [
  part,
  ...PARTS.filter((other) => other !== part).map((other) => part + other),
]);

/** Microseconds a character, the better of two runs. */
function costOf(words: string): number {
  const text = words.repeat(Math.ceil(SIZE / Buffer.byteLength(words)));
  const times = [0, 1].map(() => {
    const from = performance.now();
    readFigures(text, []);
    return performance.now() - from;
  });
  return (Math.min(...times) * 1000) / text.length;
}

test('no word of numbers, alone or with another, makes reading longer than in proportion to the text', {
  timeout: 300_000,
}, () => {
  costOf(ORDINARY);
  const ordinary = costOf(ORDINARY);
  const slow = SAMPLES.map((words) => ({ words, times: costOf(words) / ordinary })).filter(
    ({ times }) => times > MOST,
  );
  expect(slow).toEqual([]);
});
