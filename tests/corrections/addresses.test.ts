/** An address that was cited once leads on for ever, however the splitting rules change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followWithdrawn } from '../../src/archive/follow-withdrawn.ts';
import { openArchive, type WithdrawnEntry } from '../../src/archive/index.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { readArticles } from '../../src/pipeline/index.ts';
import type { ArticleNode } from '../../src/pipeline/types.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const PAGE = 'lanchuan-ribao/2012-03-05/02';
const DROP = `drops/${PAGE}.txt`;
const ids = (...numbers: string[]) => numbers.map((number) => `lanchuan-ribao-2012-03-05-02-${number}`);
const [ONE, TWO, THREE, FOUR] = ids('01', '02', '03', '04') as [string, string, string, string];

let rules = 0;

/** Ingests with rules that cut the page's articles otherwise. */
function ingest(
  { root }: SampleFolder,
  cut: (articles: readonly ArticleNode[]) => readonly ArticleNode[] = (articles) => articles,
): void {
  const digest = String(++rules).padStart(64, '0');
  const read = (drop: Parameters<typeof readArticles>[0]) => {
    const page = readArticles(drop);
    return { ...page, articles: cut(page.articles) };
  };
  const outcomes = [...ingestArchive(root, planIngest(root), { digest, read })];
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
}

/** Articles from `first` on, so many of them, as one. */
const merged = (first: number, count: number) => (articles: readonly ArticleNode[]) => {
  const parts = articles.slice(first, first + count);
  if (parts.length < 2) return articles;
  const texts = parts.flatMap(({ headline, paragraphs }, index) =>
    index === 0 || headline === null ? paragraphs : [headline, ...paragraphs],
  );
  const whole = { ...parts[0]!, paragraphs: texts, lines: parts.flatMap(({ lines }) => lines), review: [] };
  return articles.toSpliced(first, parts.length, whole);
};

/** An article cut in two before one of its paragraphs. */
const cutBefore = (index: number, paragraph: number) => (articles: readonly ArticleNode[]) => {
  const article = articles[index];
  if (article === undefined || article.paragraphs.length <= paragraph) return articles;
  const rest = { kicker: null, headline: null, deck: null, captions: [], review: [] };
  return articles.toSpliced(
    index,
    1,
    { ...article, paragraphs: article.paragraphs.slice(0, paragraph), review: [] },
    { ...article, ...rest, paragraphs: article.paragraphs.slice(paragraph) },
  );
};

function readPage(): SampleFolder {
  const folder = sampleFolder();
  folder.write(DROP, FERRY + JOBS + HEATING);
  ingest(folder);
  return folder;
}

/** What stands at each address: words of the article's text, or why it is gone and where it leads. */
function addresses({ root }: SampleFolder): Record<string, string> {
  const archive = openArchive(root);
  const articles = [...archive.articles()].map(({ article, paragraphs }): [string, string] => {
    const text = paragraphs().join('');
    return [article.id, ['渡船', '安置', '就业', '锅炉'].filter((word) => text.includes(word)).join(' ')];
  });
  const gone = archive
    .index()
    .withdrawn.map(({ id, reason, to }): [string, string] => [
      id,
      `${reason} → ${to.map((id) => id.slice(-2)).join(' ')}`,
    ]);
  return Object.fromEntries([...articles, ...gone]);
}

describe('an address', () => {
  test('stays with the larger part of an article that is split', () => {
    const folder = readPage();
    ingest(folder, cutBefore(0, 1));
    expect(addresses(folder)).toEqual({ [ONE]: '渡船', [TWO]: '就业', [THREE]: '锅炉', [FOUR]: '安置' });
  });

  test('leads to the article that took its text in', () => {
    const folder = readPage();
    ingest(folder, merged(0, 2));
    const left = Object.entries(addresses(folder)).filter(([, words]) => words.startsWith('merged'));
    expect(left).toHaveLength(1);
    expect(Object.values(addresses(folder))).toContain('渡船 安置 就业');
  });

  test('is an article again when that is split once more', () => {
    const folder = readPage();
    ingest(folder, merged(0, 3));
    ingest(folder);
    expect(addresses(folder)).toEqual({ [ONE]: '渡船 安置', [TWO]: '就业', [THREE]: '锅炉' });
  });

  test('leads on through a merge, a split and another drop', () => {
    const folder = readPage();
    ingest(folder, merged(1, 2));
    folder.write(DROP, JOBS.replace('3.86万', '3.87万') + HEATING + FERRY.replace('3月', '三月'));
    ingest(folder);
    const now = addresses(folder);
    for (const id of [ONE, TWO, THREE]) expect(now[id]).not.toMatch(/→ $/);
    const leads = Object.values(now).filter((words) => words.startsWith('merged'));
    for (const words of leads)
      for (const id of words.split('→ ')[1]!.split(' '))
        expect(Object.keys(now).map((key) => key.slice(-2))).toContain(id);
  });

  test('says why where its text is nowhere', () => {
    const folder = readPage();
    folder.write(DROP, FERRY + HEATING);
    ingest(folder);
    expect(addresses(folder)[TWO]).toBe('not-found → ');
    folder.remove(DROP);
    ingest(folder);
    expect(addresses(folder)).toEqual({
      [ONE]: 'drop-deleted → ',
      [TWO]: 'not-found → ',
      [THREE]: 'drop-deleted → ',
    });
  });

  test('that was merged into an article of a deleted drop leads to where that is told', () => {
    const folder = readPage();
    ingest(folder, merged(1, 2));
    folder.remove(DROP);
    ingest(folder);
    const gone = addresses(folder);
    expect(Object.values(gone).sort()).toEqual([
      'drop-deleted → ',
      'drop-deleted → ',
      expect.stringMatching(/^merged → 0[23]$/),
    ]);
  });

  test('never dangles and never turns in a circle, whatever the rules and drops do', () => {
    const step = fc.oneof(
      fc
        .tuple(fc.nat(2), fc.integer({ min: 2, max: 3 }))
        .map(([first, count]) => ({ cut: merged(first, count), drop: null })),
      fc
        .tuple(fc.nat(3), fc.integer({ min: 1, max: 2 }))
        .map(([index, at]) => ({ cut: cutBefore(index, at), drop: null })),
      fc
        .shuffledSubarray([FERRY, JOBS, HEATING])
        .map((articles) => ({ cut: (same: readonly ArticleNode[]) => same, drop: articles.join('') })),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const folder = readPage();
        const seen = new Set<string>(Object.keys(addresses(folder)));
        for (const { cut, drop } of steps) {
          if (drop === '') folder.remove(DROP);
          else if (drop !== null) folder.write(DROP, drop);
          ingest(folder, cut);
          const { byId, withdrawn } = openArchive(folder.root).index();
          const gone = new Map(withdrawn.map((entry) => [entry.id, entry]));
          for (const id of [...byId.keys(), ...gone.keys()]) seen.add(id);
          for (const id of seen) expect(byId.has(id) || gone.has(id), id).toBe(true);
          for (const { id, to } of withdrawn) {
            expect(byId.has(id)).toBe(false);
            expect(to).not.toContain(id);
            for (const next of to)
              expect(byId.has(next) || gone.get(next)!.to.every((end) => !byId.has(end))).toBe(true);
          }
          if (drop === '') folder.write(DROP, FERRY);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

test('a trail is followed to its end, and left where it would turn back', () => {
  const entry = (id: string, ...to: string[]): WithdrawnEntry => ({
    id,
    to,
    headline: null,
    reason: 'merged',
    notice: null,
    paper: 'lanchuan-ribao',
    folder: '2012-03-05',
    name: '02',
  });
  const followed = followWithdrawn(
    [entry('a', 'b'), entry('b', 'c', 'live'), entry('c', 'a'), entry('d', 'e'), entry('e')],
    (id) => id === 'live',
  );
  expect(followed.map(({ id, to }) => [id, to])).toEqual([
    ['a', ['live']],
    ['b', ['live']],
    ['c', ['live']],
    ['d', ['e']],
    ['e', []],
  ]);
});
