import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dateline, Figure, MentionedDate, Reporter } from '../../../schemas/index.ts';
import { readValuesIn, type Values } from '../../../src/pipeline/values/read-values-in.ts';

/** Pieces that the rules look for, so that random texts meet them in orders that nobody thought of. */
const PIECES = [
  '本报讯',
  '（记者',
  '沈知秋',
  '、',
  '）',
  '通讯员',
  ' ',
  '2012年',
  '9月',
  '3日',
  '至',
  '13日',
  '以来',
  '从',
  '截至',
  '去年',
  '近日',
  '两年来',
  '每年',
  '春节',
  '期间',
  '上午',
  '9时30分',
  '86名',
  '学生',
  '970多万元',
  '三',
  '五',
  '百',
  '万',
  '亿',
  '零',
  '点',
  '几',
  '数',
  '多',
  '余',
  '来',
  '半',
  '个',
  '月',
  '年',
  '天',
  '第',
  '分之',
  '百分之',
  '近',
  '约',
  '左右',
  '1',
  '0',
  '.',
  ',',
  '/',
  '∶',
  '—',
  '%',
  '元',
  '摄',
  '图为',
  '。',
  '，',
  '“',
  '”',
  '一',
  '统一',
  '每',
  '亩',
  '５',
  'Ａ',
  '\u202e',
  '😀',
  '\n',
  '　',
  '世纪',
  '90年代',
  '一季度',
  '上半年',
  '“十二五”',
  '月10日',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const issues = fc.constantFrom(null, '2012', '2012-09', '2012-09-14', '2012-02-29', '1998-01-05');

function valuesOf(text: string, issue: string | null): { values: Values; lines: string[] } {
  const lines = text.split('\n');
  return {
    values: readValuesIn(
      lines.map((line, i) => ({ id: `p${i + 1}`, text: line })),
      issue,
    ),
    lines,
  };
}

describe('whatever the text', () => {
  test('every value is the slice that its place names', () => {
    fc.assert(
      fc.property(texts, issues, (text, issue) => {
        const { values, lines } = valuesOf(text, issue);
        const { dateline, reporters, dates, figures } = values;
        const all = [
          ...(dateline ? [dateline] : []),
          ...reporters.map(({ name, at }) => ({ text: name, at })),
          ...dates,
          ...figures,
        ];
        for (const { text: slice, at } of all) {
          const [, line, from, to] = /^p(\d+):(\d+)-(\d+)$/.exec(at)!;
          expect(lines[Number(line) - 1]!.slice(Number(from), Number(to))).toBe(slice);
          expect(slice).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every value has the form of the schema', () => {
    fc.assert(
      fc.property(texts, issues, (text, issue) => {
        const { dateline, reporters, dates, figures } = valuesOf(text, issue).values;
        if (dateline) Dateline.parse(dateline);
        for (const reporter of reporters) Reporter.parse(reporter);
        for (const date of dates) MentionedDate.parse(date);
        for (const figure of figures) Figure.parse(figure);
      }),
      { numRuns: 400 },
    );
  });

  test('dates do not overlap, nor do figures; a figure lies in a date only where that is a length of time', () => {
    fc.assert(
      fc.property(texts, issues, (text, issue) => {
        const { dates, figures } = valuesOf(text, issue).values;
        const spans = (list: readonly { at: string }[]) =>
          list.map(({ at }) => {
            const [, line, from, to] = /^p(\d+):(\d+)-(\d+)$/.exec(at)!;
            return [Number(line) * 1e6 + Number(from), Number(line) * 1e6 + Number(to)] as const;
          });
        for (const list of [spans(dates), spans(figures)]) {
          for (let i = 1; i < list.length; i++) expect(list[i]![0]).toBeGreaterThanOrEqual(list[i - 1]![1]);
        }
        const calendar = spans(dates.filter(({ kind }) => kind !== 'duration'));
        for (const [from, to] of spans(figures)) {
          expect(calendar.some((date) => Math.min(date[1], to) > Math.max(date[0], from))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile text takes time in proportion to its length', () => {
  const HOSTILE: Record<string, (length: number) => string> = {
    digits: (length) => '1'.repeat(length),
    一: (length) => '一'.repeat(length),
    万: (length) => '万'.repeat(length),
    'mixed widths': (length) => '１2三'.repeat(length / 3),
    'bidi marks': (length) => '\u202e3\u202c名'.repeat(length / 4),
    'dates without end': (length) => '1年2月3日至'.repeat(length / 7),
    'open brackets': (length) => '（记者'.repeat(length / 3),
    'a list of names': (length) => `本报讯（记者${'沈知秋、'.repeat(length / 4)}`,
    'one name': (length) => `本报记者${'王'.repeat(length)}`,
    decimals: (length) => '1.'.repeat(length / 2),
    spaces: (length) => ' '.repeat(length),
  };

  test.each(Object.entries(HOSTILE))('%s', (_, make) => {
    const time = (length: number) => {
      const text = make(length);
      const start = process.cpuUsage();
      valuesOf(text, '2012-09-14');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(20_000);
    const [short, long] = [time(20_000), time(160_000)];
    // Eight times the text: quadratic work would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 5) * 24);
  });
});
