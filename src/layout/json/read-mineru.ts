import { UnreadableDrop } from '../../model/unreadable-drop.ts';
import type { Box } from '../layout.ts';
import { type Item, toBox } from './find-items.ts';

/** What is read of MinerU's `middle.json`. */
interface Span {
  readonly bbox?: unknown;
  readonly content?: string;
  readonly score?: number;
  readonly type?: string;
}
interface Block {
  readonly type?: string;
  readonly bbox?: unknown;
  readonly lines?: readonly { readonly bbox?: unknown; readonly spans?: readonly Span[] }[];
  readonly blocks?: readonly Block[];
}
interface Page {
  readonly page_size?: readonly [number, number];
  readonly para_blocks?: readonly Block[];
  readonly preproc_blocks?: readonly Block[];
  readonly discarded_blocks?: readonly Block[];
}

/** Lines, pictures and size of a page. */
export interface MineruPage {
  readonly items: readonly Item[];
  readonly pictures: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Whether it is what MinerU calls `middle.json`. */
export function isMineru(value: unknown): value is { readonly pdf_info: readonly Page[] } {
  return (
    typeof value === 'object' && value !== null && Array.isArray((value as { pdf_info?: unknown }).pdf_info)
  );
}

/**
 * Reads MinerU's `middle.json`: the spans of all blocks, those that it discarded (folios) included.
 *
 * @throws {UnreadableDrop} for more pages than one
 */
export function readMineru({ pdf_info: pages }: { readonly pdf_info: readonly Page[] }): MineruPage {
  const [page] = pages;
  if (pages.length !== 1 || page === undefined)
    throw new UnreadableDrop(
      `a document of ${pages.length} pages`,
      'one newspaper page a file',
      'Let MinerU read each page on its own',
    );
  const items: Item[] = [];
  const pictures: Box[] = [];
  const read = (blocks: readonly Block[], where: string): void =>
    blocks.forEach((block, i) => {
      const at = `${where}[${i}]`;
      const box = toBox((block.bbox ?? null) as never);
      if (/^image(?:_body)?$/.test(block.type ?? '') && block.blocks === undefined && box !== null)
        pictures.push(box);
      (block.lines ?? []).forEach((line, k) => {
        for (const span of line.spans ?? []) {
          const own = toBox((span.bbox ?? line.bbox ?? null) as never);
          if (typeof span.content !== 'string' || own === null) continue;
          const score = typeof span.score === 'number' ? span.score : null;
          items.push({ text: span.content, box: own, score, where: `${at}.lines[${k}]` });
        }
      });
      read(block.blocks ?? [], `${at}.blocks`);
    });
  read(page.para_blocks ?? page.preproc_blocks ?? [], 'para_blocks');
  read(page.discarded_blocks ?? [], 'discarded_blocks');
  const [width = 0, height = 0] = page.page_size ?? [];
  return { items, pictures, width, height };
}
