/** What the archive promises of everything it publishes, proved on all of the sample archive. */
import { describe, expect, test } from 'vitest';
import type { PageRecord, Repair, SourceRun } from '../../schemas/index.ts';
import { type OpenArticle, openArchive } from '../../src/archive/index.ts';

const archive = openArchive();
const pages = archive.index().issues.flatMap((issue) => issue.pages);
const articles = [...archive.articles()];

/** A page's drop with its record; both are there for every page. */
function open(page: (typeof pages)[number]): { raw: string; record: PageRecord } {
  return { raw: archive.drop(page)!, record: archive.pageRecord(page)! };
}

/** The article's blocks by their names in `at`: k, h, d, p1 …, c1 …. */
function blocksOf({ article, paragraphs }: OpenArticle): Map<string, string> {
  const named: [string, string | null][] = [
    ['k', article.kicker],
    ['h', article.headline],
    ['d', article.deck],
    ...paragraphs().map((text, index): [string, string] => [`p${index + 1}`, text]),
    ...article.captions.map(({ text }, index): [string, string] => [`c${index + 1}`, text]),
  ];
  return new Map(named.filter((block): block is [string, string] => block[1] !== null));
}

/** Every value that has a place, with the text that should stand there. */
function valuesOf({ article }: OpenArticle): { text: string; at: string }[] {
  const { dateline, reporters, dates, figures, people, places, organizations } = article;
  return [
    ...(dateline === null ? [] : [dateline]),
    ...dates,
    ...figures,
    ...[...reporters, ...people, ...places, ...organizations].map(({ name, at }) => ({ text: name, at })),
  ];
}

/** For each offset of the drop, the recorded changes of the character there. */
function changedIn(raw: string, repairs: readonly Repair[]): Set<number> {
  const starts = [0, ...Array.from(raw.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
  return new Set(
    repairs.flatMap(({ line, from, to }) =>
      Array.from({ length: to - from }, (_, at) => starts[line - 1]! + from + at),
    ),
  );
}

/** The characters of a text that its runs do not account for, or that differ from the drop without a recorded change. */
function untraced(
  text: string,
  runs: readonly SourceRun[],
  raw: string,
  changed: ReadonlySet<number>,
): string[] {
  const source = new Map(
    runs.flatMap(([at, start, length]) =>
      Array.from({ length }, (_, index) => [at + index, start + index] as const),
    ),
  );
  return Array.from(text.split('').entries())
    .filter(([at, letter]) => {
      const from = source.get(at);
      // The one character that is put in is the space between two role groups of a byline.
      if (from === undefined) return letter !== ' ';
      return raw[from] !== letter && !changed.has(from);
    })
    .map(([at, letter]) => `${letter} at ${at}`);
}

test('the sample archive is as large as it should be, and all of it can be read', () => {
  expect(archive.problems()).toEqual([]);
  expect(archive.index().issues.filter(({ date }) => date !== null).length).toBeGreaterThanOrEqual(4);
  expect(pages.length).toBeGreaterThanOrEqual(10);
  expect(articles.length).toBeGreaterThanOrEqual(40);
});

describe('every published value', () => {
  test('is exactly what stands at its place', () => {
    const values = articles.flatMap(valuesOf);
    expect(values.length).toBeGreaterThan(300);
    const wrong = articles.flatMap((opened) => {
      const blocks = blocksOf(opened);
      return valuesOf(opened)
        .filter(({ text, at }) => {
          const [, block, from, to] = /^(\w+):(\d+)-(\d+)$/.exec(at)!;
          return blocks.get(block!)?.slice(Number(from), Number(to)) !== text;
        })
        .map(({ text, at }) => `${opened.article.id} ${at}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  test('and every character around it traces back to the drop, but for those that a repair changed', () => {
    for (const page of pages) {
      const { raw, record } = open(page);
      const changed = changedIn(raw, record.repairs);
      for (const opened of articles.filter(({ article }) => article.source.drop === page.drop)) {
        const { blocks } = record.articles.find(({ id }) => id === opened.article.id)!;
        const texts = blocksOf(opened);
        expect(Object.keys(blocks).toSorted()).toEqual([...texts.keys()].toSorted());
        for (const [name, text] of texts) {
          expect(untraced(text, blocks[name]!, raw, changed), `${opened.article.id} ${name}`).toEqual([]);
        }
      }
    }
  });
});

test.each(pages.map((page) => [page.drop, page] as const))(
  'every character of %s stands once: in an article, a caption, the furniture, an ornament or leftover',
  (_, page) => {
    const { raw, record } = open(page);
    const removed = changedIn(
      raw,
      record.repairs.filter(({ rule }) =>
        ['zero-width', 'control', 'form-feed', 'byte-order-mark'].includes(rule),
      ),
    );
    const runs = [
      ...record.articles.flatMap(({ blocks }) => Object.values(blocks).flat()),
      ...[...record.captions, ...record.furniture, ...record.leftover].flatMap((piece) => piece.runs),
      ...record.ornaments,
    ];
    const times = new Uint8Array(raw.length);
    for (const [, start, length] of runs) for (let at = start; at < start + length; at++) times[at]!++;
    const wrong = Array.from(raw.split('').entries())
      .filter(([at, letter]) => (/\S/.test(letter) && !removed.has(at) ? times[at] !== 1 : times[at]! > 1))
      .map(([at, letter]) => `${JSON.stringify(letter)} at ${at}: ${times[at]} times`);
    expect(wrong).toEqual([]);
  },
);

test('at most one character in a hundred ends in leftover', () => {
  const [left, all] = pages
    .map(open)
    .reduce(
      ([left, all], { record }) => [
        left + record.leftover.reduce((sum, { text }) => sum + text.length, 0),
        all + record.characters,
      ],
      [0, 0],
    );
  expect(left / all).toBeLessThanOrEqual(0.01);
});
