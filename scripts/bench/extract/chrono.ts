/** chrono-node (Chinese, simplified), its results in our form: dates alone. */
import type { MentionedDate } from '../../../schemas/index.ts';
import { toAt } from '../../../src/model/at.ts';
import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';
import type { Values } from '../../../src/pipeline/values/read-values-in.ts';

interface Point {
  readonly date: () => Date;
}

interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Point;
  readonly end: Point | null;
}

interface Chrono {
  readonly zh: { readonly hans: { readonly parse: (text: string, now: Date) => readonly Result[] } };
}

/** @returns a reader of values, or null where the package is not installed. */
export async function loadChrono(): Promise<
  ((blocks: readonly Block[], issue: string | null) => Values) | null
> {
  try {
    const { zh } = (await import('chrono-node')) as unknown as Chrono;
    return (blocks, issue) => {
      const now = new Date(`${issue ?? '2000-01-01'}T12:00:00`);
      const dates = blocks.flatMap((block) =>
        zh.hans.parse(block.text, now).map((result) => toDate(block, result)),
      );
      return { dateline: null, reporters: [], dates, figures: [] };
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function toDate(block: Block, { index, text, start, end }: Result): MentionedDate {
  const at = toAt(block, index, index + text.length);
  return { text, edtf: null, start: dayOf(start), end: dayOf(end ?? start), basis: 'printed', at };
}

function dayOf(point: Point): string {
  return point.date().toISOString().slice(0, 10);
}
