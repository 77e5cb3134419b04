import type { Answer, BenchArticle, SearchEngine } from './engine.ts';

/** How an engine did, over all queries. */
export interface Score {
  /** Of the articles that have the query in one block, how many were found: the mean over queries that stand anywhere. */
  readonly recall: number;
  /** Of the articles found, how many have it: the mean over queries that found any. */
  readonly precision: number;
  readonly startBytes: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p95: number;
}

/** Asks every query and compares with substring search over the blocks. */
export async function scoreEngine(
  engine: SearchEngine,
  articles: readonly BenchArticle[],
  queries: readonly string[],
): Promise<Score> {
  const recalls: number[] = [];
  const precisions: number[] = [];
  const answers: Answer[] = [];
  for (const query of queries) {
    const truth = articles.filter(({ blocks }) => blocks.some((block) => block.includes(query)));
    const answer = await engine.ask(query);
    const right = truth.filter(({ id }) => answer.ids.has(id)).length;
    if (truth.length > 0) recalls.push(right / truth.length);
    if (answer.ids.size > 0) precisions.push(right / answer.ids.size);
    answers.push(answer);
  }
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    startBytes: mean(answers.map(({ startBytes }) => startBytes)),
    bytes: mean(answers.map(({ bytes }) => bytes)),
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
