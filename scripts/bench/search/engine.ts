/** What the search bench asks of an engine, so that ours and its peers are measured alike. */

/** An article as the truth sees it. */
export interface BenchArticle {
  readonly id: string;
  readonly blocks: readonly string[];
}

/** What one query came to, with nothing kept from the one before. */
export interface Answer {
  readonly ids: ReadonlySet<string>;
  /** Bytes loaded before the query, and for it and its first ten results. */
  readonly startBytes: number;
  readonly bytes: number;
  /** Milliseconds until the first ten results are there. */
  readonly ms: number;
}

export interface SearchEngine {
  readonly name: string;
  ask(query: string): Promise<Answer>;
  close(): Promise<void>;
}
