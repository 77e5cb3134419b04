import type { ColumnPiece } from './parquet-table.ts';

/** A column of texts in little memory: each row has the number of its text; 0 is null. */
export interface CodedColumn {
  readonly codes: Uint16Array | Uint32Array;
  /** The text of each number. */
  readonly texts: readonly (string | null)[];
}

/** Gathers a column of texts that repeat. */
export async function readCoded(pieces: AsyncIterable<ColumnPiece>, rows: number): Promise<CodedColumn> {
  const codes = new Uint32Array(rows);
  const texts: (string | null)[] = [null];
  const known = new Map<unknown, number>([[null, 0]]);
  for await (const { start, values } of pieces) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? null;
      let code = known.get(value);
      if (code === undefined) {
        code = texts.length;
        known.set(value, code);
        texts.push(String(value));
      }
      codes[start + i] = code;
    }
  }
  return { codes: texts.length < 2 ** 16 ? Uint16Array.from(codes) : codes, texts };
}

/** Gathers a column of numbers; NaN is null. */
export async function readNumbers(pieces: AsyncIterable<ColumnPiece>, rows: number): Promise<Float64Array> {
  const numbers = new Float64Array(rows).fill(Number.NaN);
  for await (const { start, values } of pieces) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (typeof value === 'number') numbers[start + i] = value;
    }
  }
  return numbers;
}

/** Which numbers of a coded column are wanted: one byte a number, so that rows are told in no time. */
export function codesWhere({ texts }: CodedColumn, wanted: (text: string | null) => boolean): Uint8Array {
  return Uint8Array.from(texts, (text) => Number(wanted(text)));
}
