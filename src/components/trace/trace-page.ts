import type { Article, PageRecord, Repair, SourceRun } from '../../../schemas/index.ts';
import { textsOf } from '../../model/blocks.ts';
import { lineAt, type SourceLine, sourceLines } from '../../model/source-lines.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { inEach } from '../both.ts';
import { type CharacterCounts, countCharacters } from './count-characters.ts';
import type { TextMark } from './mark-text.ts';
import { tracedValues, type ValueGroup } from './traced-values.ts';

/** A repaired text with the runs of the drop that it was made of, and what is to be shown on it. */
export interface TracedText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
  readonly marks: readonly TextMark[];
}

export interface TracedArticle {
  readonly id: string;
  /** By block name: `h`, `p1`, `c1`. */
  readonly blocks: ReadonlyMap<string, TracedText>;
  readonly values: readonly ValueGroup[];
}

/** What stands on the page outside its articles. */
export interface TracedRest {
  readonly kind: 'caption' | 'furniture' | 'ornament' | 'leftover';
  readonly texts: readonly TracedText[];
}

/** A page as it came and what was made of it, tied together. */
export interface PageTrace {
  readonly raw: string;
  readonly lines: readonly SourceLine[];
  /** What is to be shown on the drop, by line number. */
  readonly marks: ReadonlyMap<number, readonly TextMark[]>;
  /** The changes of each line, by line number. */
  readonly repairs: ReadonlyMap<number, readonly Repair[]>;
  readonly articles: readonly TracedArticle[];
  readonly rest: readonly TracedRest[];
  readonly counts: CharacterCounts;
}

/** An article as it is published. */
export interface Published {
  readonly article: Article;
  readonly paragraphs: readonly string[];
}

/**
 * Ties the drop to the articles made of it.
 *
 * @param raw The decoded drop, byte-order mark and all.
 * @param published Gives an article by its id; null where it cannot be read.
 */
export function tracePage(
  raw: string,
  record: PageRecord,
  published: (id: string) => Published | null,
): PageTrace {
  const lines = sourceLines(raw);
  const marks = new Map<number, TextMark[]>();
  const mark = (
    from: number,
    to: number,
    what: Omit<TextMark, 'from' | 'to'>,
    line = lineAt(lines, from)?.number ?? 1,
  ) => {
    const list = marks.get(line);
    if (list === undefined) marks.set(line, [{ from, to, ...what }]);
    else list.push({ from, to, ...what });
  };
  for (const { rule, line, from, to } of record.repairs) {
    const { start, end } = lines[line - 1] ?? { start: 0, end: raw.length };
    // A line end that is itself the change (a form feed) stands behind the line's text: it is a point there.
    mark(Math.min(start + from, end), Math.min(start + to, end), { rule }, line);
  }
  const markRuns = (runs: readonly SourceRun[], kind: string) => {
    for (const [, start, length] of runs) mark(start, start + length, { kind });
  };

  let values = 0;
  const articles = record.articles.map(({ id, blocks }): TracedArticle => {
    const found = published(id);
    const groups = found === null ? [] : tracedValues(found.article, values + 1);
    const all = groups.flatMap((group) => group.values);
    values += all.length;
    for (const { id: value, block, from, to } of all) {
      for (const [at, start, length] of blocks[block] ?? []) {
        const begin = Math.max(from, at);
        const end = Math.min(to, at + length);
        if (begin < end) mark(start + begin - at, start + end - at, { value });
      }
    }
    const corrections = record.corrections.filter(({ article }) => article === id);
    for (const { runs } of corrections) markRuns(runs, 'corrected');
    const texts = new Map<string, TracedText>();
    for (const [block, text] of found === null ? [] : textsOf(found.article, found.paragraphs)) {
      texts.set(block, {
        text,
        runs: blocks[block] ?? [],
        marks: [
          ...all
            .filter((value) => value.block === block)
            .map(({ id: value, from, to }) => ({ value, from, to })),
          ...corrections.flatMap(({ at, was, by, when }): TextMark[] => {
            const place = /^(\w+):(\d+)-(\d+)$/.exec(at);
            if (place?.[1] !== block) return [];
            const title = inEach(({ trace, rules }) =>
              trace.change(ruleWords('correction', rules).name, was, by, when),
            );
            return [{ from: Number(place[2]), to: Number(place[3]), rule: 'correction', title }];
          }),
        ],
      });
    }
    return { id, blocks: texts, values: groups };
  });

  const plain = (pieces: readonly { readonly text: string; readonly runs: readonly SourceRun[] }[]) =>
    pieces.map(({ text, runs }): TracedText => ({ text, runs, marks: [] }));
  const ornaments = record.ornaments.map(([, start, length]) => ({
    text: raw.slice(start, start + length),
    runs: [[0, start, length] as SourceRun],
  }));
  const rest = (
    [
      { kind: 'caption', texts: plain(record.captions) },
      { kind: 'furniture', texts: plain(record.furniture) },
      { kind: 'ornament', texts: plain(ornaments) },
      { kind: 'leftover', texts: plain(record.leftover) },
    ] as const
  ).filter(({ texts }) => texts.length > 0);
  for (const { kind, texts } of rest) for (const { runs } of texts) markRuns(runs, kind);

  return {
    raw,
    lines,
    marks,
    repairs: Map.groupBy(record.repairs, ({ line }) => line),
    articles,
    rest,
    counts: countCharacters(raw, lines, record),
  };
}
