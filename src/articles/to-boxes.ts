import { boxOfLetters, type PageBox, type PageGeometry } from '../model/page-geometry.ts';
import { type SourceLine, sourceLines } from '../model/source-lines.ts';
import { blocksOf } from '../pipeline/nodes/blocks-of.ts';
import type { ArticleNode, FolioDocument, Span } from '../pipeline/types.ts';

/** A part of a block on the page, one a line, in fractions of the page from its top left. */
export interface BlockBox {
  /** As in `at`; of a page `c1` … are its captions, `f1` … its furniture. */
  readonly block: string;
  /** 版次; null where unknown. */
  readonly page: number | null;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Boxes are told so exactly: a tenth of a millimetre on a broadsheet. */
const DIGITS = 5;

/** Where a page's blocks stand on it. */
export class PageBoxes {
  readonly #geometry: PageGeometry;
  readonly #lines: readonly SourceLine[];
  readonly #page: number | null;

  constructor(geometry: PageGeometry, page: number | null) {
    this.#geometry = geometry;
    this.#lines = sourceLines(geometry.text);
    this.#page = page;
  }

  ofArticle(article: ArticleNode): BlockBox[] {
    return blocksOf(article).flatMap(({ id, spans }) => this.#ofBlock(id, spans));
  }

  /** Of captions that no article owns, and of furniture. */
  ofPage({ captions, furniture }: Pick<FolioDocument, 'captions' | 'furniture'>): BlockBox[] {
    return [
      ...captions.flatMap(({ spans }, i) => this.#ofBlock(`c${i + 1}`, spans)),
      ...furniture.flatMap(({ spans }, i) => this.#ofBlock(`f${i + 1}`, spans)),
    ];
  }

  /** The boxes of some letters of the drop, one a line. */
  of(spans: readonly Span[]): PageBox[] {
    const found: PageBox[] = [];
    let last = -1;
    for (const { start, length } of spans) {
      for (let at = start; at < start + length; ) {
        const index = this.#lineOf(at);
        const line = this.#lines[index]!;
        const to = Math.min(start + length, line.end);
        if (to > at) {
          const box = boxOfLetters(this.#geometry.lines[index]!, at - line.start, to - line.start);
          if (index === last) found.push(around(found.pop()!, box));
          else found.push(box);
          last = index;
        }
        at = Math.max(to, at + 1);
      }
    }
    return found;
  }

  #ofBlock(block: string, spans: readonly Span[]): BlockBox[] {
    const { width, height } = this.#geometry;
    const share = (value: number, whole: number) => Number((value / whole).toFixed(DIGITS));
    return this.of(spans).map(([x0, y0, x1, y1]) => ({
      block,
      page: this.#page,
      x0: share(x0, width),
      y0: share(y0, height),
      x1: share(x1, width),
      y1: share(y1, height),
    }));
  }

  /** Binary search. */
  #lineOf(offset: number): number {
    let low = 0;
    for (let high = this.#lines.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (this.#lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function around(a: PageBox, b: PageBox): PageBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
