import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reporter } from '../../schemas/index.ts';
import { findNamesIn } from '../../src/pipeline/find-names.ts';

/** The names of a lead, each with the kind of name it is. */
function namesOf(lead: string, reporters: readonly Reporter[] = []): string[] {
  const { people, places, organizations } = findNamesIn([{ id: 'p1', text: `${lead}。` }], reporters);
  return [
    ...people.map(({ name }) => `人 ${name}`),
    ...places.map(({ name }) => `地 ${name}`),
    ...organizations.map(({ name }) => `机构 ${name}`),
  ];
}

describe('a person is named', () => {
  test.each([
    ['behind an office', '市总工会副主席穆青禾到会讲话', ['人 穆青禾', '机构 市总工会']],
    ['behind an occupation', '车工缪建业领到了奖金', ['人 缪建业']],
    ['behind an age', '51岁的苗守田说，今年收成好', ['人 苗守田']],
    ['before a verb of saying', '穆青禾介绍，新馆下月开放', ['人 穆青禾']],
    ['several times behind one office', '副主席沈知秋、周清川出席', ['人 沈知秋', '人 周清川']],
    ['with a family name of two letters', '总经理司马岚坦言压力不小', ['人 司马岚']],
    ['with a given name of one letter', '厂长王军在会上发言', ['人 王军']],
    ['with a dot', '司机艾力·买买提说', ['人 艾力·买买提']],
  ])('%s: %s', (_, lead, names) => expect(namesOf(lead)).toEqual(names));
});

describe('a place is named', () => {
  test.each([
    ['in the gazetteer', '列车从北京开往呼和浩特市', ['地 北京', '地 呼和浩特市']],
    ['as a division', '石砚县芦矶乡的农户签了协议', ['地 石砚县', '地 芦矶乡']],
    ['as a road', '体检车开进了迎澜大道', ['地 迎澜大道']],
    ['behind a preposition that the dictionary joins to it', '在望澜区举行的招聘会上人头攒动', ['地 望澜区']],
  ])('%s: %s', (_, lead, names) => expect(namesOf(lead)).toEqual(names));
});

describe('an organisation is named', () => {
  test.each([
    ['by its level', '据市统计局发布的数据', ['机构 市统计局']],
    ['however the dictionary cuts it', '市民政局公布了标准', ['机构 市民政局']],
    ['by its place, which is then no name of its own', '望澜区总工会为职工体检', ['机构 望澜区总工会']],
    ['by a proper name', '川泊重工开展了劳动竞赛', ['机构 川泊重工']],
    ['by a number among others', '市第七中学迎来新生', ['机构 市第七中学']],
    ['as a national body', '国务院办公厅发出通知', ['机构 国务院办公厅']],
  ])('%s: %s', (_, lead, names) => expect(namesOf(lead)).toEqual(names));
});

test('what stands in a signature is told as a reporter alone', () => {
  const lead = '本报讯（通讯员李临江）望澜区为学生送去助学金';
  const signed = [{ name: '李临江', role: 'correspondent', at: 'p1:7-10' }] as const;
  expect(namesOf(lead)).toEqual(['人 李临江', '地 望澜区']);
  expect(namesOf(lead, signed)).toEqual(['地 望澜区']);
});

describe('traditional text', () => {
  test('is read as simplified text and told as printed', () => {
    expect(namesOf('縣長溫紹棠昨日到廣州拜會銀行行長')).toContain('人 溫紹棠');
  });
});

describe('the whole article', () => {
  const namesIn = (...paragraphs: string[]) =>
    findNamesIn(
      paragraphs.map((text, i) => ({ id: `p${i + 1}`, text })),
      [],
    );

  test('is read, not the lead alone', () => {
    expect(namesIn('下雨了。', '局长沈知秋说，路已修好。').people).toEqual([
      { name: '沈知秋', at: 'p2:2-5' },
    ]);
  });

  test('tells a name again wherever it stands', () => {
    const { people } = namesIn('车工骆长根今年58岁。', '厂里的人都学骆长根。', '给骆长根一面锦旗。');
    expect(people.map(({ at }) => at)).toEqual(['p1:2-5', 'p2:6-9', 'p3:1-4']);
  });

  test('ties the short form of an organisation to the name in full', () => {
    const { organizations } = namesIn('昨日，江州市总工会慰问职工。', '市总工会副主席沈知秋到场。');
    expect(organizations).toEqual([
      { name: '江州市总工会', at: 'p1:3-9' },
      { name: '市总工会', full: '江州市总工会', at: 'p2:0-4' },
    ]);
  });
});

describe('nothing is named', () => {
  test.each([
    ['市民高兴地说'],
    ['工人都起得很早'],
    ['徒弟翟师傅来了'],
    ['外长谈内政和外交'],
    ['全市工会就业援助工作推进会召开'],
    ['有关部门正在调查'],
    ['市民在办事大厅排队'],
    ['铁路和公路都已恢复通车'],
    ['城区和城镇的路灯亮了'],
    ['来自灾区的消息'],
  ])('in %s', (lead) => expect(namesOf(lead)).toEqual([]));

  test('by who signed the article', () => {
    const signed: Reporter = { name: '周清川', role: 'reporter', at: 'p1:6-9' };
    expect(namesOf('本报讯（记者周清川）厂长周清川说', [signed])).toEqual([]);
  });
});

test('whatever the text, a name is the slice that its place tells', () => {
  const pieces =
    '澜川 市 总工会 副主席 沈知秋 、 局长 望澜区 在 说 的 公司 一 · \u202e ， 北京 銀 😀 Ａ 3'.split(' ');
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => `${list.join('')}。`);
  fc.assert(
    fc.property(texts, (text) => {
      const { people, places, organizations } = findNamesIn([{ id: 'p1', text }], []);
      for (const { name, at } of [...people, ...places, ...organizations]) {
        const [from, to] = at.slice(3).split('-').map(Number);
        expect(name).toBe(text.slice(from, to));
        expect(name).toMatch(/^[^\s，。]+$/u);
      }
    }),
  );
});

test.each(['一', '市', '的确实在理', '中国人民银行行长', '\u202e澜川市\u202c总工会', '沈知秋、'])(
  'a text of nothing but %s takes no longer than another',
  (piece) => {
    const text = `${piece.repeat(20_000)}。`;
    const begun = process.cpuUsage().user;
    findNamesIn(
      [
        { id: 'h', text },
        { id: 'p1', text },
      ],
      [],
    );
    expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(4000);
  },
);
