import { describe, expect, test } from 'vitest';
import { stitched } from './stages.ts';

/** What a drop's lines are put together to; `/` stands for an empty line between two fragments. */
const stitch = (drop: string) => stitched(drop.replaceAll('/', '\n\n')).setLines.map((line) => line.text);

/** A column of 16 em, whole, so that its width is known around the example. */
const COLUMN = [
  '下班时间一到，三三两两的工人便从',
  '大门里走出来，沿着江堤往家里走去',
  '江风吹得人很舒服，有人停下来看船',
  '也有人蹲在石阶上洗手，说着家长里',
  '渡口的老槐树下摆着一个修车的摊子',
  '摊主一边补胎一边同过路人打着招呼',
];

/** What torn lines in the middle of the column become. */
function between(...torn: string[]): string[] {
  const lines = stitch([...COLUMN, ...torn, ...COLUMN].join('\n'));
  expect(lines.slice(0, COLUMN.length)).toEqual(COLUMN);
  expect(lines.slice(-COLUMN.length)).toEqual(COLUMN);
  return lines.slice(COLUMN.length, -COLUMN.length);
}

describe('stitchLines: a line torn at its figures is put together as wide as the column', () => {
  test('a figure in the middle', () => {
    expect(between('全市设立服务站点/103/个，比去年多')).toEqual(['全市设立服务站点103个，比去年多']);
  });

  test('a figure last in its line, and one first', () => {
    expect(between('今年领到助学金的学生总数为/2100', '86/名学生共领到了/9/万元助学金，')).toEqual([
      '今年领到助学金的学生总数为2100',
      '86名学生共领到了9万元助学金，',
    ]);
  });

  test('two torn lines one after the other', () => {
    expect(between('全市设立服务站点/103/个，比去年多/16/个，今后三年还将再增加/60/个，')).toEqual([
      '全市设立服务站点103个，比去年多',
      '16个，今后三年还将再增加60个，',
    ]);
  });

  test('a date of figures and letters', () => {
    expect(between('会议于/2011/年/9/月/3/日在市总工会机关')).toEqual(['会议于2011年9月3日在市总工会机关']);
  });

  test('brackets that stand alone', () => {
    expect(between('全市设立维权服务站/(/点/)/共有三十余')).toEqual(['全市设立维权服务站(点)共有三十余']);
  });

  test('a mark that stands alone behind its figure', () => {
    expect(between('调解成功率达到/100%/；还为职工代写')).toEqual(['调解成功率达到100%；还为职工代写']);
  });

  test('a lead under its headline, whose first line is two em short', () => {
    expect(
      between(
        '见面的人都说今年的江水格外清。',
        '老渡口停航',
        ' 本报讯 （记者沈知秋）/9/月/3/日晨',
        '60/余名乘客登上老渡口最后的轮渡，',
      ).slice(1),
    ).toEqual(['老渡口停航', '本报讯（记者沈知秋）9月3日晨', '60余名乘客登上老渡口最后的轮渡，']);
  });

  test('a lead torn behind its names, where the type changes', () => {
    expect(between('老渡口停航', '本报讯（记者沈知秋）', '昨日清晨老')).toEqual([
      '老渡口停航',
      '本报讯（记者沈知秋）昨日清晨老',
    ]);
  });

  test('a folio, whatever its width', () => {
    expect(stitch(`2012/年/6/月/11/日 星期一 第/14/版\n\n${COLUMN.join('\n')}`)).toEqual([
      '2012年6月11日星期一第14版',
      ...COLUMN,
    ]);
  });
});

describe('stitchLines: what stays apart', () => {
  test('whole lines, with and without empty lines between', () => {
    expect(stitch(COLUMN.join('\n'))).toEqual(COLUMN);
    expect(stitch(COLUMN.join('/'))).toEqual(COLUMN);
  });

  test('glyph names are ornaments, no figures', () => {
    expect(between('老渡口停航', '(cid:0)(cid:0)')).toEqual(['老渡口停航', '(cid:0)(cid:0)']);
  });
});

test('each line of the drop is part of one set line, in order', () => {
  const document = stitched([...COLUMN, '于', '9', '月', '3', '日', ...COLUMN].join('\n\n'));
  expect(document.setLines.flatMap((line) => line.parts)).toEqual(document.textLines);
});

test('nothing in, nothing out', () => {
  expect(stitch('\n \n')).toEqual([]);
});
