/** `<block>:<from>-<to>`, offsets in UTF-16 code units, end exclusive. */
export function toAt(block: { readonly id: string }, from: number, to: number): string {
  return `${block.id}:${from}-${to}`;
}

/** What `toAt` wrote, taken apart again. */
export function fromAt(at: string): { readonly block: string; readonly from: number; readonly to: number } {
  const colon = at.indexOf(':');
  const dash = at.indexOf('-', colon);
  return {
    block: at.slice(0, colon),
    from: Number(at.slice(colon + 1, dash)),
    to: Number(at.slice(dash + 1)),
  };
}
