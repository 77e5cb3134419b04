import { describe, expect, test } from 'vitest';
import { csvFile, NDJSON } from '../../../src/components/search/hit-files.ts';
import { sortLines } from '../../../src/components/search/sort-lines.ts';
import type { HitLine } from '../../../src/search/client.ts';

const PAPERS = new Map([['lanchuan-ribao', '澜川日报']]);
const PAGE = 'https://example.org/archive/search/';

const line: HitLine = {
  id: 'lanchuan-ribao-2031-05-12-03-02',
  paper: 'lanchuan-ribao',
  url: '/archive/lanchuan-ribao/2031-05-12/03-02/?at=p1:2-4#p1',
  headline: '工会“开课”',
  date: '2031-05-12',
  page: 3,
  headlineSupplied: false,
  dateInferred: false,
  authors: ['陆秋岑', '计小北'],
  at: 'p1:2-4',
  left: '市总',
  text: '工会',
  right: '说："好,好"',
};

const COLUMNS = ['编号', '报纸', '日期', '版', '标题', '位置', '左文', '命中', '右文', '引用', '网址'];
const CSV = csvFile(COLUMNS);

describe('CSV', () => {
  test('quotes what has to be quoted, and cites as GB/T 7714 does', () => {
    expect(CSV.line(line, PAPERS, PAGE)).toBe(
      'lanchuan-ribao-2031-05-12-03-02,澜川日报,2031-05-12,3,工会“开课”,p1:2-4,市总,工会,"说：""好,好""",' +
        '"陆秋岑, 计小北. 工会“开课”[N]. 澜川日报, 2031-05-12(3).",https://example.org/archive/lanchuan-ribao/2031-05-12/03-02/?at=p1:2-4#p1\r\n',
    );
  });

  test.each(['=1+1', '+86', '-5℃', '@SUM(A1)', '\tx', '\rx', '＝1', '－5'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      const cells = CSV.line({ ...line, left: text, headline: text }, PAPERS, PAGE).split(',');
      expect([cells[4], cells[6]]).toEqual([`"'${text}"`, `"'${text}"`]);
    },
  );

  test('leaves out what is not known', () => {
    const cells = CSV.line({ ...line, date: '', page: null, right: '', authors: [] }, PAPERS, PAGE);
    expect(cells).toContain(',澜川日报,,,工会');
    expect(cells).toContain('工会“开课”[N]. 澜川日报, [日期不详].');
  });

  test('cites with brackets what the archive supplied', () => {
    const supplied = { ...line, headlineSupplied: true, dateInferred: true, authors: [] };
    expect(CSV.line(supplied, PAPERS, PAGE)).toContain('[工会“开课”][N]. 澜川日报, [2031-05-12](3).');
  });
});

test('NDJSON is one object a line', () => {
  const text = NDJSON.line(line, PAPERS, PAGE);
  expect(text.match(/\n/g)).toHaveLength(1);
  expect(JSON.parse(text)).toEqual({
    ...line,
    url: 'https://example.org/archive/lanchuan-ribao/2031-05-12/03-02/?at=p1:2-4#p1',
    citation: '陆秋岑, 计小北. 工会“开课”[N]. 澜川日报, 2031-05-12(3).',
  });
});

describe('sortLines', () => {
  const lines = [
    { ...line, left: '在市', right: '说' },
    { ...line, left: '县', right: '办' },
    { ...line, left: '', right: '' },
  ];
  const order = (by: string) => sortLines(lines, by).map((one) => lines.indexOf(one));

  test.each([
    ['order', [0, 1, 2]],
    ['right', [2, 1, 0]],
    ['left', [2, 0, 1]],
  ])('by %s', (by, expected) => {
    expect(order(by)).toEqual(expected);
  });
});
