/**
 * The grammar of queries:
 *
 * ```text
 * query  = all { "OR" all }                one of these
 * all    = { clause | "-" part }           all clauses have to stand in the article, no part after a minus may
 * clause = part { "NEAR/" number part }    in one block, at most so many characters between
 * part   = term | "(" query ")"
 * term   = word | '"' phrase '"'           a word ends at a space; "*" inside it stands for up to ten characters
 * ```
 *
 * Full-width signs do as well (－ ＂ ＊ ＮＥＡＲ／２０ ＯＲ), brackets apart (see find-groups.ts). Chinese quotation marks
 * are searched for, since they stand in the text; in "…" nothing has a meaning.
 */

import { type Any, type Clause, DEEPEST, FARTHEST, type Query, type Term } from './query.ts';
import { QueryMistake } from './query-mistake.ts';
import { type Token, toTokens } from './tokens.ts';

/**
 * Reads a query; one without any term asks for nothing.
 *
 * @throws {QueryMistake} where it cannot be understood.
 */
export function parseQuery(query: string): Query {
  const tokens = toTokens(query);
  return tokens.length === 0 ? { all: [], none: [] } : new Reader(tokens).all();
}

type WordToken = Extract<Token, { text: string }>;
type NearToken = Extract<Token, { kind: 'near' }>;

/** Reads tokens one after the other; `depth`: how many brackets are open. */
class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The whole query. */
  all(): Query {
    const query = this.#either();
    return query.of.length === 1 ? query.of[0]! : { all: [query], none: [] };
  }

  get #next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #either(): Any {
    const of = [this.#every()];
    while (this.#next?.kind === 'or') {
      this.#at++;
      of.push(this.#every());
    }
    return { kind: 'any', of: withoutRepeats(of) };
  }

  #every(): Query {
    const begun = this.#at;
    const all: Clause[] = [];
    const none: Clause[] = [];
    for (let token = this.#next; token && token.kind !== 'or' && token.kind !== 'close'; token = this.#next) {
      if (token.kind === 'minus') none.push(this.#excluded(token));
      else if (token.kind === 'near') all.push(this.#near(token, all.pop(), this.#tokens[this.#at - 2]));
      else all.push(this.#part(token));
    }
    if (all.length === 0) this.#refuseEmpty(begun);
    return { all: withoutRepeats(all), none: withoutRepeats(none) };
  }

  /** Nothing to look for from `begun` on: nothing at all, which only an OR beside it leaves, or what is excluded alone. */
  #refuseEmpty(begun: number): never {
    if (this.#at > begun) {
      throw new QueryMistake('only excluded', {
        from: this.#tokens[begun]!.from,
        to: this.#tokens[this.#at - 1]!.to,
      });
    }
    const or = this.#next?.kind === 'or' ? this.#next : this.#tokens[begun - 1];
    throw new QueryMistake('nothing beside OR', or ?? this.#tokens[0]!);
  }

  #excluded(minus: Token): Clause {
    this.#at++;
    const next = this.#next;
    if (!isPart(next) || next.from !== minus.to) throw new QueryMistake('lone minus', minus);
    return this.#part(next);
  }

  /** `beforeLeft` is the token before the left part: a minus there makes it no clause. */
  #near(near: NearToken, left: Clause | undefined, beforeLeft: Token | undefined): Clause {
    this.#at++;
    const within = readDistance(near);
    if (left === undefined || beforeLeft?.kind === 'minus') {
      throw new QueryMistake('nothing before NEAR', near);
    }
    const next = this.#next;
    if (!isPart(next)) throw new QueryMistake('nothing after NEAR', near);
    const right = this.#part(next);
    if (![left, right].every(isOnePlace)) throw new QueryMistake('several words beside NEAR', near);
    return { kind: 'near', left, right, within };
  }

  #part(token: Token): Clause {
    this.#at++;
    if (token.kind !== 'open') return readTerm(token as WordToken);
    if (++this.#depth > DEEPEST) throw new QueryMistake('too deep', token);
    const query = this.#either();
    this.#depth--;
    // Its fellow: findGroups gives brackets in pairs only.
    this.#at++;
    const [only] = query.of;
    return query.of.length === 1 && only!.none.length === 0 && only!.all.length === 1 ? only!.all[0]! : query;
  }
}

/** What is asked for twice is asked for once: its occurrences count once. */
function withoutRepeats<T>(parts: readonly T[]): T[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

const isPart = (token: Token | undefined): token is Token =>
  token?.kind === 'plain' || token?.kind === 'quoted' || token?.kind === 'open';

/** It stands at one place of a text, or at another: how far that is from something else can be told. */
const isOnePlace = (clause: Clause): boolean =>
  clause.kind !== 'any' ||
  clause.of.every(({ all, none }) => none.length === 0 && all.length === 1 && all.every(isOnePlace));

function readDistance(near: NearToken): number {
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
