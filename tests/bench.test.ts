import { describe, expect, test } from 'vitest';
import { median } from '../scripts/bench/bench.ts';
import { formatRows } from '../scripts/bench/format-rows.ts';
import { measureCommand } from '../scripts/bench/measure-command.ts';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test('a row shows the ratio first, the figures that it is made of, and whether its budget was kept', () => {
  const table = formatRows([
    {
      what: 'site: CPU',
      value: 20,
      unit: 's',
      beside: { what: 'writing', value: 2.5 },
      met: true,
      budget: 'at most 25 s',
    },
    { what: 'memory', value: 1234.5, unit: 'MB', met: false, budget: 'at most 1000 MB' },
  ]);
  expect(table).toBe(
    [
      '   site: CPU  20.0 s   8.00 × writing (2.50 s)  ✓ at most 25 s',
      '   memory     1235 MB                           ✗ at most 1000 MB',
    ].join('\n'),
  );
});

describe('what a command costs', () => {
  const node = (code: string) => measureCommand([process.execPath, '-e', code]);
  const inChild = (code: string) =>
    node(`require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(code)}])`);
  const BUSY = 'while (process.cpuUsage().user < 400_000);';
  const LARGE = 'const held = Buffer.alloc(3e8, 1); setTimeout(() => held.length, 300);';

  test('counts the time of its children', async () => {
    const [idle, busy] = [await inChild(''), await inChild(BUSY)];
    expect(busy.cpu - idle.cpu).toBeGreaterThan(0.2);
  });

  test.runIf(process.platform === 'linux')('counts the memory of its children', async () => {
    const [small, large] = [await inChild('setTimeout(() => {}, 300)'), await inChild(LARGE)];
    expect(large.memory - small.memory).toBeGreaterThan(250);
    expect(large.memory - small.memory).toBeLessThan(400);
  });

  test('is not told of a command that fails', async () => {
    await expect(node('console.log("no drop"); process.exit(3)')).rejects.toThrow('no drop');
  });
});
