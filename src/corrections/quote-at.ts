import type { Part } from '../../schemas/index.ts';
import { NOWHERE, type Traced } from './marked-text.ts';

/** A quote as a correction has it. */
export interface QuoteFields {
  readonly part: Part;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position?: [number, number];
  readonly drop?: string;
}

/** Letters on each side that tell a place from others, as a rule. */
const CONTEXT = 16;

/**
 * Quotes `from`–`to` of a text with so much of what stands around it that no other place of the text reads alike, and
 * with its position in the drop.
 *
 * @param drop digest of the drop that the text's origins count in
 */
export function quoteAt(
  part: Part,
  { text, origins }: Traced,
  from: number,
  to: number,
  drop: string,
): QuoteFields {
  let length = CONTEXT;
  const pattern = () => text.slice(Math.max(0, from - length), to + length);
  while (text.indexOf(pattern()) !== text.lastIndexOf(pattern()) && length < text.length) length *= 2;
  const position = positionOf(origins, from, to);
  return {
    part,
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - length), from),
    suffix: text.slice(to, to + length),
    ...(position === null ? {} : { position, drop }),
  };
}

/** First code unit and end in the drop; the same where the quoted text has no letter of it, as before the next letter. */
function positionOf(origins: readonly number[], from: number, to: number): [number, number] | null {
  const quoted = origins.slice(from, to).filter((origin) => origin !== NOWHERE);
  if (quoted.length > 0) {
    const [first, last] = [origins[from]!, origins[to - 1]!];
    return first === NOWHERE || last === NOWHERE || last < first ? null : [first, last + 1];
  }
  const next = origins[to] ?? NOWHERE;
  if (next !== NOWHERE) return [next, next];
  const before = origins[from - 1] ?? NOWHERE;
  return before === NOWHERE ? null : [before + 1, before + 1];
}
