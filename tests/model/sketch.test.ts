import { describe, expect, test } from 'vitest';
import { likeness, readSketch, shareIn, shingleHashes, sketchOf } from '../../src/model/sketch.ts';

const FERRY =
  '老渡口昨日开出最后一班渡船，船上站着一百七十多名乘客，大多不是为了过江，而是为了再看一眼这条走了四十年的水路。掌舵的老师傅说，桥通了，船也该歇了。';
const JOBS =
  '去年全市新增城镇就业三万八千余人，完成年度目标，失业人员再就业一万二千人，困难群体就业三千六百人，登记失业率保持在百分之三点六以内。';

const sketch = (text: string) => readSketch(sketchOf(text));

describe('likeness', () => {
  test('is whole however the text is broken and marked', () => {
    const torn = FERRY.replaceAll('，', ' , ').replace(/(.{7})/gu, '$1\n');
    expect(likeness(sketch(FERRY), sketch(torn))).toBe(1);
  });

  test('is large where some letters were read otherwise, and nothing between texts that have nothing in common', () => {
    expect(likeness(sketch(FERRY), sketch(FERRY.replace('乘客', '乗客')))).toBeGreaterThan(0.6);
    expect(likeness(sketch(FERRY), sketch(JOBS))).toBe(0);
  });

  test('is unknown of a text of a few letters', () => {
    expect(sketchOf('停水通知')).toBe('');
    expect(likeness(sketch('停水通知'), sketch('停水通知'))).toBe(0);
  });
});

test('a share tells how much of a text another one holds', () => {
  const page = new Set(shingleHashes(`${JOBS}\n${FERRY}`));
  expect(shareIn(sketch(FERRY), page)).toBe(1);
  expect(shareIn(sketch(FERRY), new Set(shingleHashes(JOBS)))).toBe(0);
  const half = new Set(shingleHashes(FERRY.slice(0, FERRY.length / 2)));
  expect(shareIn(sketch(FERRY), half)).toBeGreaterThan(0.3);
  expect(shareIn(sketch(FERRY), half)).toBeLessThan(0.6);
});
