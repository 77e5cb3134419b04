import { fileProblem, type Read } from '../../src/archive/content-problem.ts';
import { unreadableProblem } from '../../src/archive/read-drop.ts';
import { UnreadableDrop } from '../../src/pipeline/decode.ts';
import { readPage } from '../../src/pipeline/index.ts';
import type { Drop, PageDocument } from '../../src/pipeline/types.ts';

/** Reads a drop through the pipeline; `file` is how messages call it. Whatever goes wrong stays with this one drop. */
export function readDocument(drop: Drop, file: string): Read<PageDocument> {
  try {
    const document = readPage(drop);
    if (/\S/u.test(document.raw)) return { ok: true, value: document };
    const remedy = 'Put the text of the page into it';
    return { ok: false, problems: [fileProblem(file, 'nothing but empty lines', 'text', remedy)] };
  } catch (error) {
    if (error instanceof UnreadableDrop) {
      return { ok: false, problems: [unreadableProblem(error, file)] };
    }
    const found = `a text that the pipeline fails on (${error instanceof Error ? error.message : String(error)})`;
    const remedy = 'This is a fault of the program: please report it together with the drop';
    return { ok: false, problems: [fileProblem(file, found, 'any text', remedy)] };
  }
}
