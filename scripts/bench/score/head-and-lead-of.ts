import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';

/** Characters of a lead that are labelled; leads of dailies are shorter. */
const LONGEST = 240;

/** Kicker, headline, deck and the first paragraph that is no byline, cut at 240 characters: where names are labelled. */
export function headAndLeadOf(blocks: readonly Block[]): readonly Block[] {
  const heads = blocks.filter(({ id }) => /^[khd]$/.test(id));
  const lead = blocks.find(({ id, text }) => id.startsWith('p') && /[。！？]/.test(text));
  return [...heads, ...(lead ? [lead] : [])].map(({ id, text }) => ({ id, text: text.slice(0, LONGEST) }));
}
