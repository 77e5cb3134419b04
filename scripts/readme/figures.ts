import type { BenchRow } from '../bench/bench.ts';
import { short } from '../bench/format-rows.ts';
import { readSaved } from '../bench/saved-rows.ts';

const US = 'Jianbao';

/**
 * The figures of a bench's last kept run as a table: a row for each thing measured, a column for each whose figure it is
 * (rows that name nobody are ours, and what they stand beside is a peer's).
 */
export function figures(name: string): string {
  const { on, rows } = readSaved(name);
  const cells = rows.flatMap(({ who = US, what, value, unit, beside }) => [
    { who, what, said: say(value, unit) },
    ...(beside?.isPeer ? [{ who: beside.what, what, said: say(beside.value, unit) }] : []),
  ]);
  const columns = [...new Set(cells.map(({ who }) => who))];
  const said = (what: string, column: string) =>
    cells.find((cell) => cell.what === what && cell.who === column)?.said ?? '–';
  return [
    `Measured on ${on}; \`npm run bench -- ${name.split('-')[0]}\` measures anew.`,
    '',
    `| | ${columns.join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 1)}`,
    ...[...new Set(rows.map(({ what }) => what))].map(
      (what) => `| ${what} | ${columns.map((column) => said(what, column)).join(' | ')} |`,
    ),
  ].join('\n');
}

/** Shares as `.97` and `1.00`, all else with its unit. */
function say(value: number, unit: BenchRow['unit']): string {
  return unit === '' ? shareOf(value) : `${short(value)} ${unit}`;
}

function shareOf(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value > 1 || value === 0 ? String(value) : value.toFixed(3).replace(/^0/, '');
}
