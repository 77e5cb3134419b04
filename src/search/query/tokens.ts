import { QueryMistake } from './query-mistake.ts';

/** A part of a query; `from` and `to` are UTF-16 code units in it, end exclusive. */
export type Token = (
  | { readonly kind: 'plain' | 'quoted'; readonly text: string }
  | { readonly kind: 'minus' }
  | { readonly kind: 'near'; readonly distance: string | null }
) & { readonly from: number; readonly to: number };

/** `NEAR/20`, and `NEAR` alone, which is a mistake; small letters only with a slash, since “near” may be searched for. */
const NEAR = /^(?:NEAR(?:[/／](.*))?|near[/／](\d+))$/u;

/**
 * Cuts a query into tokens.
 *
 * @throws {QueryMistake} for a quotation mark without its fellow, and for "".
 */
export function toTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const rest = query.slice(at);
    const token = readToken(rest, at, /^$|[\s"＂]$/u.test(query.slice(0, at)));
    if (token === null) at++;
    else {
      tokens.push(token);
      at = token.to;
    }
  }
  return tokens;
}

/** The token that begins here; null for a space. `fresh`: a word begins here. */
function readToken(rest: string, from: number, fresh: boolean): Token | null {
  if (/^\s/u.test(rest)) return null;
  if (fresh && /^[-－]/u.test(rest)) return { kind: 'minus', from, to: from + 1 };
  if (/^["＂]/u.test(rest)) return readQuotation(rest, from);
  const text = /^[^\s"＂]+/u.exec(rest)![0];
  const to = from + text.length;
  const near = NEAR.exec(text.replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (letter) => letter.normalize('NFKC')));
  if (near !== null) return { kind: 'near', distance: near[1] ?? near[2] ?? null, from, to };
  return { kind: 'plain', text, from, to };
}

function readQuotation(rest: string, from: number): Token {
  const end = rest.slice(1).search(/["＂]/u);
  if (end < 0) {
    throw new QueryMistake('lone quotation mark', { from, to: from + 1 });
  }
  const at = { from, to: from + end + 2 };
  const text = rest
    .slice(1, end + 1)
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') throw new QueryMistake('empty quotation', at);
  return { kind: 'quoted', text, ...at };
}
