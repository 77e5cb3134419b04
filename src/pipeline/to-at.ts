import type { Block } from './blocks-of.ts';

/** `<block>:<from>-<to>`, offsets in UTF-16 code units, end exclusive. */
export function toAt(block: Block, from: number, to: number): string {
  return `${block.id}:${from}-${to}`;
}
