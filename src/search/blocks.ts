/**
 * The blocks of an article and the places of its characters, as the index counts them. A hit is known by its places; here
 * they become a block's name and offsets in its text.
 */

import type { ArticleKind } from '../../schemas/index.ts';
import { type Blocks, nameBlocks } from '../model/blocks.ts';

/** What is printed of an article, block by block. */
export type BlockTexts = Blocks<string>;

/** An article as search needs it; it is also what a text file of the index holds, from which results are shown. */
export interface SearchText extends BlockTexts {
  readonly id: string;
  readonly paper: string;
  /** `2031-05-12`, `2031-05`, `2031`, or empty where unknown. */
  readonly date: string;
  /** Supplied by the archive, not printed on the page. */
  readonly dateInferred: boolean;
  /** 版次; null where unknown. */
  readonly page: number | null;
  /** Who a citation names, in printed order. */
  readonly authors: readonly string[];
  /** What it is; absent for news. */
  readonly genre?: Exclude<ArticleKind, 'news'>;
}

/** A block that is not empty. */
export interface Block {
  /** As in the article's file: `h`, `k`, `d`, `p1`, `c1`. */
  readonly name: string;
  readonly text: string;
  /** Place of its first character; places count code points of the indexed text, whose first border is 0. */
  readonly place: number;
}

/** A stretch of a block's text in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The blocks in the order they are indexed: headline first, then what else leads into the article, then its text. The
 * place of a hit alone therefore tells what kind of block it stands in.
 */
export function blocksOf(article: BlockTexts): Block[] {
  const named = nameBlocks(article).sort(([a], [b]) => Number(b === 'h') - Number(a === 'h'));
  const blocks: Block[] = [];
  let place = 1;
  for (const [name, text] of named) {
    if (text === '') continue;
    blocks.push({ name, text, place });
    place = borderAfter(text, place) + 1;
  }
  return blocks;
}

/** Where parts of an article end, as places of borders: what ranking needs to know of them. */
export interface Ends {
  /** 0 where there is no headline. */
  readonly headline: number;
  /** Of kicker, deck and first paragraph. */
  readonly opening: number;
}

export function endsOf(blocks: readonly Block[]): Ends {
  const lastOf = (names: readonly string[]) => {
    const last = blocks.findLast(({ name }) => names.includes(name));
    return last === undefined ? 0 : borderAfter(last.text, last.place);
  };
  return { headline: lastOf(['h']), opening: lastOf(['h', 'k', 'd', 'p1']) };
}

/** A stretch of places as a block and offsets in it. Places that lie in no block are an index that does not fit its texts. */
export function locate(blocks: readonly Block[], from: number, to: number): { block: Block } & Stretch {
  const block = blocks.findLast(({ place }) => place <= from);
  if (block === undefined) throw new Error(`No block at place ${from} of the article`);
  return {
    block,
    from: toUnits(block.text, from - block.place),
    to: toUnits(block.text, to - block.place),
  };
}

function borderAfter(text: string, place: number): number {
  return place + countCodePoints(text);
}

const SURROGATE = /[\uD800-\uDBFF]/;

function countCodePoints(text: string): number {
  return SURROGATE.test(text) ? [...text].length : text.length;
}

/** The UTF-16 offset of the n-th code point. */
function toUnits(text: string, codePoints: number): number {
  return SURROGATE.test(text) ? [...text].slice(0, codePoints).join('').length : codePoints;
}
