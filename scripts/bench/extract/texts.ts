/** The texts on which extraction is timed: the sample archive, and newspaper articles of other making where they are there. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paragraphBlock } from '../../../src/model/blocks.ts';
import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';
import { goldArticles } from '../score/gold-articles.ts';
import { toBlocks } from '../score/score-values.ts';

const NEWS = fileURLToPath(new URL('../../../../shared/cases/pd/19980105.ndjson', import.meta.url));
/** As much as the sample archive has, so that the slowest peer does not take minutes. */
const NEWS_BYTES = 60_000;

export interface TimedArticle {
  readonly blocks: readonly Block[];
  readonly issue: string | null;
}

export interface TimedText {
  readonly name: string;
  readonly articles: readonly TimedArticle[];
  /** Of UTF-8. */
  readonly bytes: number;
}

/** The sample archive, which has a value in every other clause, then news of 1998 from ../shared, if that is there. */
export function timedTexts(): readonly TimedText[] {
  const sample = goldArticles().map(({ article, captions, issue }) => ({
    blocks: toBlocks(article, captions),
    issue,
  }));
  return [
    toText('sample archive', sample),
    ...(existsSync(NEWS) ? [toText('news of 1998', readNews())] : []),
  ];
}

function readNews(): TimedArticle[] {
  const articles = readFileSync(NEWS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; date: string })
    .map(({ text, date }) => ({
      blocks: text.split('\n').map((block, i) => ({ id: paragraphBlock(i), text: block })),
      issue: date,
    }));
  let bytes = 0;
  return articles.filter((article) => {
    bytes += bytesOf(article);
    return bytes <= NEWS_BYTES;
  });
}

function toText(name: string, articles: readonly TimedArticle[]): TimedText {
  return { name, articles, bytes: articles.reduce((sum, article) => sum + bytesOf(article), 0) };
}

function bytesOf({ blocks }: TimedArticle): number {
  return Buffer.byteLength(blocks.map(({ text }) => text).join('\n'));
}
