import { describe, expect, test } from 'vitest';
import { mergedLines } from '../../../src/pipeline/labels/merged-lines.ts';
import { stitched } from '../stages.ts';

const merged = (line: string, ems: number) => {
  const { text, setLines } = stitched(line);
  return { text, line: setLines[0]!, ways: mergedLines(setLines[0]!, Uint8Array.of(2 * ems), text) };
};

/** The ways in which a line may be two, in a column of so many ems. */
const ways = (line: string, ems: number) =>
  merged(line, ems).ways.map(({ lines: [before, after] }) => `${before.text} | ${after.text}`);

describe('mergedLines', () => {
  test('parts after a finished sentence', () => {
    expect(ways('七所中学。专线票价为一元。', 20)).toEqual(['七所中学。 | 专线票价为一元。']);
    expect(ways('他说：“放心了。”一场透雨解了春旱', 20)).toEqual(['他说：“放心了。” | 一场透雨解了春旱']);
  });

  test('parts after a credit, in a full line, too', () => {
    expect(ways('图为大桥合龙现场。周立新摄未来三天天气', 19)).toEqual([
      '图为大桥合龙现场。周立新摄 | 未来三天天气',
    ]);
  });

  test('leaves a full line without a credit as it is', () => {
    expect(ways('七所中学。专线票价为一元。', 13)).toEqual([]);
    expect(ways('七所中学。专线票价为一元。', 14)).toEqual([]);
  });

  test('leaves a line without such a place as it is', () => {
    expect(ways('七所中学，专线票价为一元。', 20)).toEqual([]);
    expect(ways('他爱好摄影', 20)).toEqual([]);
  });

  test('the two have all that the one had', () => {
    const { text, line, ways } = merged('七 所中学，专线票价为1 元。”专 线今日开通', 30);
    expect(ways).toHaveLength(1);
    for (const {
      lines: [before, after],
    } of ways) {
      expect(before.text + after.text).toBe(line.text);
      expect(before.width + after.width).toBe(line.width);
      const between = text.slice(before.parts.at(-1)!.end, after.parts[0]!.start);
      expect(between.trim()).toBe('');
    }
  });

  test('weighs no more than a few ways, however long the line', () => {
    expect(ways('一句话。'.repeat(50), 20)).toHaveLength(3);
  });
});
