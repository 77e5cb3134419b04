import type { LineRange } from '../../schemas/index.ts';
import type { Archive, PageAddress } from '../archive/index.ts';

/** A line of a drop with something on it. */
export interface DropLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Line ends as the pipeline counts them. */
const LINE_END = /\r\n|[\n\r\f\u000b\u0085\u2028\u2029]/;

/** The last drop that was read: pages are rendered drop by drop, so one is enough. */
let last: { key: string; lines: readonly string[] | null } = { key: '', lines: null };

/** The lines of a drop that an article was made of, as they came, empty ones left out; null where the drop is gone. */
export function dropLines(
  archive: Archive,
  page: PageAddress,
  ranges: readonly LineRange[],
): DropLine[] | null {
  const key = `${page.paper}/${page.folder}/${page.name}`;
  if (last.key !== key)
    last = {
      key,
      lines:
        archive
          .drop(page)
          ?.replace(/^\uFEFF/, '')
          .split(LINE_END) ?? null,
    };
  const { lines } = last;
  if (lines === null) return null;
  return ranges.flatMap(([from, to]) =>
    lines
      .slice(from - 1, to)
      .map((text, i) => ({ number: from + i, text }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
