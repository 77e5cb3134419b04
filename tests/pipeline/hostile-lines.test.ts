/** Time grows with the length of the drop and not faster, whatever stands in it; no drop overflows the stack. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/pipeline/index.ts';
import { dropOf } from './drop-of.ts';

/** Repeated to half a MB on one line. */
const ONE_LINE: readonly string[] = [
  '澜',
  '澜 ',
  '* ',
  '（',
  '(',
  '“',
  '。',
  '澜川。',
  '道路',
  '周立新摄',
  '图为',
  '本报讯',
  '记者沈知秋 ',
  '2012年6月',
  '1',
  '1 ',
  '\u200b澜',
  '⼯',
  '(cid:0',
];
const LINES: readonly (readonly [line: string, times: number])[] = [
  ['澜\n', 200_000],
  ['1\n', 200_000],
  ['（\n', 100_000],
  ['\n', 200_000],
  [' \r\n', 200_000],
  ['，\f', 50_000],
  ['老渡口停航\n', 50_000],
  ['图为白鹭。\n', 50_000],
  ['■\n\n', 50_000],
  ['澜  川\n', 100_000],
  ['澜川日报新闻  澜川日报新闻\n', 50_000],
  ['澜  川\n川\n', 50_000],
  ['    川  澜\n川\n    　　    　川      市\n', 30_000],
];
const BYTES = 500_000;

const SHAPES = [
  ...ONE_LINE.map(
    (piece) => [`one line of ${JSON.stringify(piece)}`, piece, BYTES / Buffer.byteLength(piece)] as const,
  ),
  ...LINES.map(([line, times]) => [`${times} lines of ${JSON.stringify(line)}`, line, times] as const),
  ['one letter behind half a MB of spaces', ' ', BYTES],
] as const;

test.each(SHAPES)('%s', { timeout: 60_000 }, (_, piece, times) => {
  const seconds = (share: number) => {
    const drop = dropOf(`${piece.repeat(Math.floor(times * share))}澜`);
    const begun = performance.now();
    readPage(drop);
    return (performance.now() - begun) / 1000;
  };
  const small = seconds(0.1);
  const large = seconds(1);
  // Ten times the text takes ten times as long; a busy machine gets four times that, and a third of a second to begin with.
  expect(large).toBeLessThan(40 * small + 0.3);
});
