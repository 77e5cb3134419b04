import { expect, test } from 'vitest';
import type { LineRange } from '../../schemas/index.ts';
import { mergeLines } from '../../src/model/merge-lines.ts';

/** Lines of a drop: 文 has text, . has nothing. Line 1 comes first. */
const merge = (drop: string, ...ranges: LineRange[]) => mergeLines(ranges, (line) => drop[line - 1] === '.');

test.each<[string, string, LineRange[], LineRange[]]>([
  [
    'lines that follow each other are one range',
    '文文文文',
    [
      [1, 2],
      [3, 4],
    ],
    [[1, 4]],
  ],
  [
    'so are lines with empty ones between',
    '文..文',
    [
      [1, 1],
      [4, 4],
    ],
    [[1, 4]],
  ],
  [
    'a line of something else keeps them apart',
    '文文文',
    [
      [1, 1],
      [3, 3],
    ],
    [
      [1, 1],
      [3, 3],
    ],
  ],
  [
    'also at the end of empty lines',
    '文.文文',
    [
      [1, 1],
      [4, 4],
    ],
    [
      [1, 1],
      [4, 4],
    ],
  ],
  [
    'and at their beginning',
    '文文.文',
    [
      [1, 1],
      [4, 4],
    ],
    [
      [1, 1],
      [4, 4],
    ],
  ],
  [
    'a range within another adds nothing',
    '文文文文',
    [
      [1, 4],
      [2, 3],
    ],
    [[1, 4]],
  ],
  [
    'the order in which they come does not matter',
    '文文文文',
    [
      [3, 4],
      [1, 3],
    ],
    [[1, 4]],
  ],
  ['no lines are no range', '文', [], []],
])('%s', (_, drop, ranges, merged) => {
  expect(merge(drop, ...ranges)).toEqual(merged);
});
