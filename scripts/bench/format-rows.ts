import type { BenchRow } from './bench.ts';

/** The rows as an aligned table: what, value, ratio to the floor or peer, budget. */
export function formatRows(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ what, who, value, unit, beside, met, budget }) => [
    who === undefined ? what : `${who}: ${what}`,
    `${short(value)} ${unit}`,
    beside === undefined
      ? ''
      : `${short(value / beside.value)} × ${beside.what} (${short(beside.value)} ${unit})`,
    budget === undefined ? '' : `${met ? '✓' : '✗'} ${budget}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) => `   ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

/** Three digits are all that a measured figure carries. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.max(0, Math.min(4, 2 - digits)));
}
