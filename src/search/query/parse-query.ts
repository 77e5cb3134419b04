/**
 * The grammar of queries:
 *
 * ```text
 * query  = { clause | "-" term }          all clauses have to stand in the article, no term after a minus may
 * clause = term { "NEAR/" number term }   in one block, at most so many characters between
 * term   = word | '"' phrase '"'          a word ends at a space; "*" inside it stands for up to ten characters
 * ```
 *
 * Full-width signs do as well (－ ＂ ＊ ＮＥＡＲ／２０). Chinese quotation marks are searched for, since they stand in
 * the text; in "…" nothing has a meaning.
 */

import { type Clause, FARTHEST, type Query, type Term } from './query.ts';
import { QueryMistake } from './query-mistake.ts';
import { type Token, toTokens } from './tokens.ts';

/**
 * Reads a query; one without any term asks for nothing.
 *
 * @throws {QueryMistake} where it cannot be understood.
 */
export function parseQuery(query: string): Query {
  const tokens = toTokens(query);
  const all: Clause[] = [];
  const none: Term[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'minus') none.push(readExcluded(token, tokens[++at]));
    else if (token.kind === 'near') all.push(readNear(token, all.pop(), tokens[at - 2], tokens[++at]));
    else all.push(readTerm(token));
  }
  const [first] = tokens;
  if (all.length === 0 && first !== undefined) {
    throw new QueryMistake('only excluded', {
      from: first.from,
      to: tokens.at(-1)!.to,
    });
  }
  return { all: withoutRepeats(all), none: withoutRepeats(none) };
}

/** What is asked for twice is asked for once: its occurrences count once. */
function withoutRepeats<T extends Clause>(clauses: readonly T[]): T[] {
  return [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
}

type WordToken = Extract<Token, { text: string }>;

function isWord(token: Token | undefined): token is WordToken {
  return token?.kind === 'plain' || token?.kind === 'quoted';
}

function readExcluded(minus: Token, next: Token | undefined): Term {
  if (!isWord(next) || next.from !== minus.to) {
    throw new QueryMistake('lone minus', minus);
  }
  return readTerm(next);
}

/** `beforeLeft` is the token before the left word: a minus there makes it no clause. */
function readNear(
  near: Extract<Token, { kind: 'near' }>,
  left: Clause | undefined,
  beforeLeft: Token | undefined,
  next: Token | undefined,
): Clause {
  const within = readDistance(near);
  if (left === undefined || beforeLeft?.kind === 'minus') {
    throw new QueryMistake('nothing before NEAR', near);
  }
  if (!isWord(next)) {
    throw new QueryMistake('nothing after NEAR', near);
  }
  return { kind: 'near', left, right: readTerm(next), within };
}

function readDistance(near: Extract<Token, { kind: 'near' }>): number {
  const distance = near.distance !== null && /^\d+$/.test(near.distance) ? Number(near.distance) : Number.NaN;
  if (distance <= FARTHEST) return distance;
  throw new QueryMistake('no distance', near);
}

function readTerm(token: WordToken): Term {
  if (token.kind === 'quoted') return { kind: 'term', pieces: [token.text] };
  const pieces = token.text.split(/[*＊]/u);
  if (pieces.includes('')) {
    throw new QueryMistake('star at the end', token);
  }
  return { kind: 'term', pieces };
}
