/** `at`: where a value stands in an article, `<block>:<from>-<to>`. Blocks are named in `blocks.ts`. */

/** A place in an article. Offsets are UTF-16 code units in the block's text, the end exclusive. */
export interface Place {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

export function toAt(block: { readonly id: string }, from: number, to: number): string {
  return `${block.id}:${from}-${to}`;
}

/** What `toAt` wrote, taken apart again: the schema's `At` is taken for granted. */
export function fromAt(at: string): Place {
  const colon = at.indexOf(':');
  const dash = at.indexOf('-', colon);
  return {
    block: at.slice(0, colon),
    from: Number(at.slice(colon + 1, dash)),
    to: Number(at.slice(dash + 1)),
  };
}
