import stringWidth from 'string-width';

/** Rows as aligned columns, the first to the left, the others to the right; Han characters are two columns wide. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = cells.reduce<number[]>(
    (all, row) => row.map((cell, column) => Math.max(all[column] ?? 0, stringWidth(cell))),
    [],
  );
  return cells
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join('  '))
    .join('\n');
}

function pad(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - stringWidth(cell));
  return right ? space + cell : cell + space;
}
