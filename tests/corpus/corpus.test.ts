import { describe, expect, test } from 'vitest';
import type { Dateline, Figure, MentionedDate, Reporter } from '../../schemas/index.ts';
import { DATE_RULES } from '../../src/pipeline/dates/rules/index.ts';
import { FIGURE_RULES } from '../../src/pipeline/figures/rules/index.ts';
import { findDatelineIn } from '../../src/pipeline/find-datelines.ts';
import { findDatesIn } from '../../src/pipeline/find-dates.ts';
import { findFiguresIn } from '../../src/pipeline/find-figures.ts';
import { findReportersIn } from '../../src/pipeline/find-reporters.ts';
import type { Block } from '../../src/pipeline/nodes/blocks-of.ts';
import { foldWidth } from '../../src/pipeline/numbers/fold-width.ts';
import { readNumber } from '../../src/pipeline/numbers/read-number.ts';
import { readPrivateNumbers } from '../../src/pipeline/private-numbers/read-private-numbers.ts';
import { REPORTER_RULES } from '../../src/pipeline/reporters/rules.ts';
import { type Example, readCorpus } from './read-corpus.ts';

interface Found {
  readonly text: string;
  readonly value: string;
  readonly at: string;
}

/** What each folder of examples is read with. The paragraph break in an example is ⏎. */
const READERS: Record<string, (text: string, issue: string | null) => readonly Found[]> = {
  numbers: (text) => {
    const number = readNumber(foldWidth(text), 0);
    if (!number) return [];
    const { to, value, max, approx } = number;
    return [{ text: text.slice(0, to), value: words(span(value, max), approx), at: `p1:0-${to}` }];
  },
  dates: (text, issue) =>
    findDatesIn(toBlocks(text), issue, null).dates.map((date) => ({ ...date, value: ofDate(date) })),
  figures: (text, issue) => {
    const blocks = toBlocks(text);
    const { dates } = findDatesIn(blocks, issue, null);
    return findFiguresIn(blocks, dates, issue).map((figure) => ({ ...figure, value: ofFigure(figure) }));
  },
  reporters: (text) => findReportersIn(toBlocks(text)).map(ofReporter),
  'private-numbers': (text) =>
    readPrivateNumbers(foldWidth(text)).map(({ kind, from, to }) => ({
      text: text.slice(from, to),
      value: kind,
      at: `p1:${from}-${to}`,
    })),
  datelines: (text, issue) =>
    [findDatelineIn(toBlocks(text), issue)].filter((dateline) => dateline !== null).map(ofDateline),
};

/** Paragraphs that begin with 图： stand for captions. */
function toBlocks(text: string): Block[] {
  return text
    .split('⏎')
    .map((line, i) => ({ id: `${line.startsWith('图：') ? 'c' : 'p'}${i + 1}`, text: line }));
}

function words(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function span(value: number, max?: number): string {
  return max === undefined ? String(value) : `${value}..${max}`;
}

function ofDate({ kind, duration, edtf, basis }: MentionedDate): string {
  return duration ?? kind ?? `${edtf ?? 'unknown'} ${basis}`;
}

function ofFigure({ value, max, unit, kind, currency, standard, approx, per, of }: Figure): string {
  return words(
    span(value, max),
    unit ?? '-',
    kind,
    currency,
    standard && `= ${span(standard.value, standard.max)} ${standard.unit}`,
    approx,
    per && `per ${per}`,
    of && `of ${of}`,
  );
}

function ofReporter({ name, role, at }: Reporter): Found {
  return { text: name, value: role, at };
}

function ofDateline({ text, agency, place, date, quoted, at }: Dateline): Found {
  return { text, value: words(agency, place ?? '-', date ?? '-', quoted && 'quoted'), at };
}

/** What the example expects, in the form of what is found. */
function expectedOf({ text, expected }: Example): Found[] {
  return expected.map(({ from, to, text: slice, value }) => {
    const paragraph = text.slice(0, from).split('⏎').length;
    const start = text.lastIndexOf('⏎', from) + 1;
    const id = text.startsWith('图：', start) ? 'c' : 'p';
    return { text: slice, value, at: `${id}${paragraph}:${from - start}-${to - start}` };
  });
}

for (const [folder, read] of Object.entries(READERS)) {
  for (const { name, about, issue, examples } of readCorpus(folder)) {
    describe(`${folder}/${name}: ${about}`, () => {
      test.each(examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
        const found = read(text, issue).map(({ text: slice, value, at }) => ({
          text: slice,
          // What is counted has a file of its own; the other examples leave it out.
          value: name === 'of' ? value : value.replace(/ of .*/, ''),
          at,
        }));
        expect(found).toEqual(expectedOf(example));
      });
    });
  }
}

describe('every rule has its examples', () => {
  test.each([
    ['dates', DATE_RULES],
    ['figures', FIGURE_RULES],
    ['reporters', REPORTER_RULES],
  ] as const)('%s', (folder, rules) => {
    const files = new Set(readCorpus(folder).map(({ name }) => name));
    expect(rules.map(({ name }) => name).filter((name) => !files.has(name))).toEqual([]);
  });
});
