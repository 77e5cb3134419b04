import { fileProblem, type Read } from '../../src/archive/content-problem.ts';
import { unreadableProblem } from '../../src/archive/read-drop.ts';
import { UnreadableDrop } from '../../src/pipeline/decode.ts';
import { readPage } from '../../src/pipeline/index.ts';
import type { Drop, PageDocument } from '../../src/pipeline/types.ts';

/** Reads a drop through the pipeline; `file` is how messages call it. Whatever goes wrong stays with this one drop. */
export function readDocument(drop: Drop, file: string): Read<PageDocument> {
  try {
    return { ok: true, value: readPage(drop) };
  } catch (error) {
    if (error instanceof UnreadableDrop) {
      return { ok: false, problems: [unreadableProblem(error, file)] };
    }
    const found = `a text that the pipeline fails on (${error instanceof Error ? error.message : String(error)})`;
    const remedy = 'This is a fault of the program: please report it together with the drop';
    return { ok: false, problems: [fileProblem(file, found, 'any text', remedy)] };
  }
}
