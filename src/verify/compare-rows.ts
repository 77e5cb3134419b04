import { type Disagreement, disagree } from './disagreement.ts';

type Row = Readonly<Record<string, unknown>>;

/** Longest value that is shown, in code units. */
const SHOWN = 48;

/**
 * Holds the lines of an exported table (NDJSON) against those that the articles give, in their order.
 *
 * @param file as messages call it; a line is its row, from 1
 */
export function compareRows(file: string, found: string, expected: string): Disagreement[] {
  const [ours, theirs] = [expected.split('\n'), found.split('\n')];
  const disagreements: Disagreement[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    const [right, line] = [ours[i] ?? '', theirs[j] ?? ''];
    if (right === line) {
      i++;
      j++;
    } else if (line !== '' && (theirs[j + 1] === right || right === '')) {
      disagreements.push(disagree('rowExtra', file, j + 1, { article: articleOf(line) }));
      j++;
    } else if (right !== '' && (ours[i + 1] === line || line === '')) {
      disagreements.push(disagree('rowMissing', file, j + 1, { article: articleOf(right) }));
      i++;
    } else {
      disagreements.push(disagree('rowDiffers', file, j + 1, differingColumn(line, right)));
      i++;
      j++;
    }
  }
  return disagreements;
}

function articleOf(line: string): string {
  return String(rowOf(line)?.['article'] ?? cut(line));
}

function rowOf(line: string): Row | null {
  try {
    return JSON.parse(line) as Row;
  } catch {
    return null;
  }
}

function differingColumn(found: string, expected: string) {
  const [row, right] = [rowOf(found), rowOf(expected)];
  const column = right === null ? undefined : Object.keys(right).find((name) => row?.[name] !== right[name]);
  return column === undefined
    ? { column: '', found: cut(found), expected: cut(expected) }
    : { column, found: cut(String(row?.[column])), expected: cut(String(right![column])) };
}

const cut = (text: string) => `${text.slice(0, SHOWN).toWellFormed()}${text.length > SHOWN ? '…' : ''}`;
