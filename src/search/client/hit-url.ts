import type { Block, Stretch } from '../blocks.ts';

/** Most stretches that an address points out. */
const MOST = 3;

/** Marks and spaces beside which a browser never sees the inside of a word. */
const EDGE = /[\s，。、；：！？“”‘’（）《》〈〉【】…—]/u;

/**
 * The fragment that opens an article at a hit. `#p3` goes to the paragraph in every browser and without scripts; the text
 * directive after it (https://wicg.github.io/scroll-to-text-fragment/) marks the words themselves where it is known.
 *
 * A directive is found only if it begins and ends at a word's border, and what a browser takes for a Chinese word is its
 * own affair: so the words to mark are given with what stands around them up to the next mark or the block's end.
 */
export function hitFragment(block: Block, marks: readonly Stretch[]): string {
  const directives = marks.slice(0, MOST).map((mark) => `text=${toDirective(block.text, mark)}`);
  return `#${block.name}:~:${directives.join('&')}`;
}

function toDirective(text: string, { from, to }: Stretch): string {
  let before = from;
  while (before > 0 && !EDGE.test(text.charAt(before - 1))) before--;
  let after = to;
  while (after < text.length && !EDGE.test(text.charAt(after))) after++;
  const prefix = before < from ? `${encode(text.slice(before, from))}-,` : '';
  const suffix = to < after ? `,-${encode(text.slice(to, after))}` : '';
  return prefix + encode(text.slice(from, to)) + suffix;
}

/** `-` has a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
