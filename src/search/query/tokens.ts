import { findGroups, type Groups } from './find-groups.ts';
import { QueryMistake } from './query-mistake.ts';

/** A part of a query; `from` and `to` are UTF-16 code units in it, end exclusive. */
export type Token = (
  | { readonly kind: 'plain' | 'quoted'; readonly text: string }
  | { readonly kind: 'minus' | 'or' | 'open' | 'close' }
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
  const groups = findGroups(query);
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const token = readToken(query, at, groups);
    if (token === null) at++;
    else {
      tokens.push(token);
      at = token.to;
    }
  }
  return tokens;
}

/** The token that begins here; null for a space. */
function readToken(query: string, from: number, { opens, closes }: Groups): Token | null {
  const sign = query[from]!;
  const to = from + 1;
  if (/\s/u.test(sign)) return null;
  if (opens.has(from)) return { kind: 'open', from, to };
  if (closes.has(from)) return { kind: 'close', from, to };
  const isFresh = from === 0 || opens.has(from - 1) || /[\s"＂]/u.test(query[from - 1]!);
  if (isFresh && /[-－]/u.test(sign)) return { kind: 'minus', from, to };
  if (/["＂]/u.test(sign)) return readQuotation(query, from);
  return readWord(query, from, closes);
}

function readWord(query: string, from: number, closes: ReadonlySet<number>): Token {
  let to = from + 1;
  while (to < query.length && !closes.has(to) && !/[\s"＂]/u.test(query[to]!)) to++;
  const text = query.slice(from, to);
  const narrow = text.replace(/[Ａ-Ｚａ-ｚ０-９]/gu, (letter) => letter.normalize('NFKC'));
  if (narrow === 'OR') return { kind: 'or', from, to };
  const near = NEAR.exec(narrow);
  if (near !== null) return { kind: 'near', distance: near[1] ?? near[2] ?? null, from, to };
  return { kind: 'plain', text, from, to };
}

function readQuotation(query: string, from: number): Token {
  const rest = query.slice(from);
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
