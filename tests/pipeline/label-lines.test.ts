import { describe, expect, test } from 'vitest';
import { labelLines } from '../../src/pipeline/label-lines.ts';
import { stitched } from './stages.ts';

/** The page as `label text` lines. */
const label = (...lines: string[]) => {
  const { setLines, labels } = labelLines(stitched(lines.join('\n')));
  return setLines.map((line, i) => `${labels[i]} ${line.text}`);
};

/** A report of three paragraphs in a column of 16 em; the second ends on a full line. */
const REPORT = [
  '本报讯（记者沈知秋）入冬以来',
  '老渡口的江面上来了一大群白鹭，有',
  '人数过，最多的一天有二百多只。',
  '鹭鸟专家说，白鹭对水质很挑剔',
  '肯在这里过冬，说明江水变清了，也',
  '说明两岸的人家懂得爱惜身边的鸟。',
  '渡口的老船工每天开船前都要先',
  '看一眼白鹭，他说看着心里就舒坦。',
];
const REPORT_LABELS = ['first', 'middle', 'last', 'first', 'middle', 'last', 'first', 'last'];
const asReport = REPORT.map((line, i) => `${REPORT_LABELS[i]} ${line}`);

/** A second report, so that the page has a column to go by. */
const SECOND = [
  '本报讯（记者周清川）青篱街的',
  '居民最近发现，街口的老槐树挂上了',
  '一块小铜牌，上面写着树龄和树名。',
  '园林局的技术员说，全城这样的',
  '古树一共有四十多棵，今年全部挂牌',
  '并且一棵一棵量了胸围。',
];
const asSecond = ['first', 'middle', 'last', 'first', 'middle', 'last'].map(
  (name, i) => `${name} ${SECOND[i]}`,
);

describe('labelLines: a report', () => {
  test('paragraphs begin two em short, though the one before ends on a full line', () => {
    expect(label('白鹭来老渡口过冬', ...REPORT, '古树挂牌', ...SECOND)).toEqual([
      'headline 白鹭来老渡口过冬',
      ...asReport,
      'headline 古树挂牌',
      ...asSecond,
    ]);
  });

  test('a headline of two lines, an ornament, a byline', () => {
    expect(
      label('白鹭来过冬', '老渡口成了观鸟台', '■', '本报记者沈知秋', ...REPORT, '古树挂牌', ...SECOND).slice(
        0,
        5,
      ),
    ).toEqual([
      'headline 白鹭来过冬',
      'headline 老渡口成了观鸟台',
      'ornament ■',
      'byline 本报记者沈知秋',
      asReport[0],
    ]);
  });

  test('a headline that was lost: the dateline begins the next report', () => {
    expect(label('白鹭来老渡口过冬', ...REPORT, ...SECOND)).toEqual([
      'headline 白鹭来老渡口过冬',
      ...asReport,
      ...asSecond,
    ]);
  });

  test('a page that begins in the middle of a paragraph', () => {
    expect(label(...REPORT.slice(1), '古树挂牌', ...SECOND).slice(0, 2)).toEqual(asReport.slice(1, 3));
  });
});

describe('labelLines: what stands between', () => {
  test('a caption in one line, and one in two', () => {
    const captions = [
      '图为白鹭在老渡口的江滩上觅食。周立新摄',
      '这是青篱街口新近挂牌的老槐树，树龄',
      '已经有三百二十多年。周立新 摄',
    ];
    expect(label('白鹭来老渡口过冬', ...REPORT, ...captions, '古树挂牌', ...SECOND)).toEqual([
      'headline 白鹭来老渡口过冬',
      ...asReport,
      'caption-only 图为白鹭在老渡口的江滩上觅食。周立新摄',
      'caption-first 这是青篱街口新近挂牌的老槐树，树龄',
      'caption-last 已经有三百二十多年。周立新摄',
      'headline 古树挂牌',
      ...asSecond,
    ]);
  });

  test('a folio above and an imprint below', () => {
    const labels = label(
      '2011年11月20日 星期日 第2版 社会',
      '白鹭来老渡口过冬',
      ...REPORT,
      '古树挂牌',
      ...SECOND,
      '值班编委 周清川 责任编辑 沈知秋 校对 白一凡',
    );
    expect(labels[0]).toBe('furniture 2011年11月20日星期日第2版社会');
    expect(labels.at(-1)).toBe('furniture 值班编委周清川责任编辑沈知秋校对白一凡');
    expect(labels.slice(2, 10)).toEqual(asReport);
  });

  test('a line in which two were merged comes back as two', () => {
    const merged = [...REPORT.slice(0, 2), `${REPORT[2]}${REPORT[3]}`, ...REPORT.slice(4)];
    expect(label('白鹭来老渡口过冬', ...merged, '古树挂牌', ...SECOND)).toEqual([
      'headline 白鹭来老渡口过冬',
      ...asReport,
      'headline 古树挂牌',
      ...asSecond,
    ]);
  });
});

test('a change far away on the page changes no label here', () => {
  const page = Array.from({ length: 12 }, () => [
    '白鹭来老渡口过冬',
    ...REPORT,
    '古树挂牌',
    ...SECOND,
  ]).flat();
  const here = label(...page, '摊位', ...Array<string>(40).fill('菜价')).slice(0, 120);
  expect(here).toEqual(label(...page).slice(0, 120));
});

test('nothing in, nothing out', () => {
  expect(label('')).toEqual([]);
});
