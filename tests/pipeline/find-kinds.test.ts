import { describe, expect, test } from 'vitest';
import type { ArticleKind } from '../../schemas/index.ts';
import { findKinds } from '../../src/pipeline/find-kinds.ts';
import type { ArticleNode, ArticlesDocument, ParagraphNode } from '../../src/pipeline/types.ts';
import { normalised } from './stages.ts';

type Line = string | readonly [kind: ParagraphNode['kind'], text: string];

/** An article: its head, empty for none, and its lines. */
type Told = readonly [head: string, ...lines: Line[]];

/** A page of such articles: each paragraph on a line of the drop; an empty line is a gap. */
function pageOf(...articles: readonly Told[]): ArticlesDocument {
  const text = articles.map(([head, ...lines]) => [head, ...lines.map(textOf)].join('\n')).join('\n');
  let at = 0;
  const block = (text: string) => {
    const spans = text === '' ? [] : [{ at: 0, start: at, length: text.length }];
    at += text.length + 1;
    return { text, spans };
  };
  const nodes = articles.map(([head, ...lines]): ArticleNode => {
    const headline = block(head);
    const paragraphs = lines.map((line): ParagraphNode => {
      const kind = typeof line === 'string' ? undefined : line[0];
      return { ...block(textOf(line)), ...(kind && { kind }) };
    });
    return {
      kicker: null,
      headline: head === '' ? null : headline,
      deck: null,
      paragraphs: paragraphs.filter((paragraph) => paragraph.text !== ''),
      captions: [],
      lines: [],
      review: [],
    };
  });
  const empty = { captions: [], furniture: [], ornaments: [], leftover: [], review: [] };
  return { ...normalised(text), ...empty, articles: nodes };
}

const textOf = (line: Line) => (typeof line === 'string' ? line : line[1]);

/** What the page's articles are. */
const kindsOf = (...articles: readonly Told[]) =>
  findKinds(pageOf(...articles)).articles.map(({ kind }) => kind);

/** What the paragraphs of its only article are. */
const formsOf = (head: string, ...lines: Line[]) =>
  findKinds(pageOf([head, ...lines])).articles[0]!.paragraphs.map(({ kind, apart }) =>
    apart ? `${kind} apart` : (kind ?? 'text'),
  );

const REPORT =
  '市自来水公司昨日说，望澜大桥下的水管已经换好，沿江三千户居民晚饭前都用上了水，比预计的早了半天。';

describe('what an article is', () => {
  test.each<[ArticleKind, string, ...Line[]]>([
    ['news', '江底水管换好了', REPORT],
    [
      'notice',
      '停水公告',
      '因更换水管，定于3月5日8时至18时对望澜路以东停止供水，敬请谅解。',
      '澜川市自来水公司',
    ],
    ['notice', '遗失声明', '沈知秋遗失居民身份证一张，声明作废。'],
    ['notice', '拍卖公告', '受委托，我公司定于3月20日公开拍卖望澜路5号房产一处，参考价42万元。'],
    ['notice', '优秀通讯员名单', '沈知秋周清川陆一鸣计小北'],
    ['notice', '', '本人不慎遗失教师资格证，特此声明。'],
    ['advertisement', '澜川市望江茶厂', '百年品质值得信赖', '地址：望澜路12号 电话：0391-3901234'],
    ['advertisement', '', '恭贺新春', '澜川市望江茶厂全体职工向全市人民致意'],
    ['contents', '今日导读', '江底水管换好了……………2版', '三所小学添新书 详见第6版'],
    ['contents', '', '江底水管换好了 P2', '三所小学添新书 P3', '渡口的灯又亮了 P6'],
    ['weather', '天气预报', '今天白天到夜里多云转阴，偏北风二到三级，最高气温12℃，最低气温5℃。'],
    ['table', '江鱼行情', ['row', '品名\t元'], ['row', '鲤鱼\t12'], ['row', '鲫鱼\t9']],
    ['weather', '主要城市天气', ['row', '澜川\t晴\t12℃'], ['row', '石砚\t小雨\t9℃']],
    [
      'letter',
      '路灯坏了三个月',
      '编辑同志：',
      '村口的路灯坏了三个月没有人修，晚上装车很不方便。',
      '望澜村 周清川',
    ],
    [
      'letter',
      '致望澜大桥的建设者',
      '尊敬的各位师傅，你们好！',
      '大桥通车那天，我们全家走了一个来回，从东岸走到西岸。',
    ],
    [
      'interview',
      '水管为什么换得这样快',
      '记者：换了多少米？',
      '沈知秋：一千二百米。',
      '记者：停水几天？',
      '沈知秋：半天。',
    ],
    ['interview', '医保怎样报销', '问：在外地看病能报吗？', '答：能报。', '问：要带什么？', '答：社保卡。'],
    ['briefs', '简讯', '●望澜大桥昨日通车。', '●三所小学添了新书。'],
    ['briefs', '国内要闻简报', '本报讯 望澜大桥昨日通车。'],
    [
      'verse',
      '山行',
      '□周清川',
      ['verse', '清早的雾还没有散'],
      ['verse', '车灯照见一树红'],
      ['verse', '又睡进了梦中'],
    ],
  ])('is %s: %s', (kind, head, ...lines) => {
    expect(kindsOf([head, ...lines])).toEqual([kind]);
  });

  test.each<[string, ...Line[]]>([
    [
      '商务部发布反倾销公告',
      `本报讯（记者沈知秋）${REPORT}`,
      '公告说，自公告之日起调查一年，联系电话另行公布。',
    ],
    ['自来水公司就停水事宜发表声明', REPORT],
    ['茶厂开了新店', '本报讯（记者沈知秋）望江茶厂的新店昨日开业，推出优惠。', '咨询电话：0391-3901234'],
    ['昨日天气反常', '本报讯（记者沈知秋）昨日最高气温只有5℃，比前天低12℃，阴有小雨。'],
    ['联赛战罢三轮', '望澜队升到积分榜第二位。本轮他们在主场赢了石砚队，下一轮要去客场。'],
    ['大桥通车', '通车仪式上，老师傅说：', REPORT, '他说：“（下转第2版）”'],
    ['导读服务进社区', REPORT],
  ])('is news although it speaks like something else: %s', (head, ...lines) => {
    expect(kindsOf([head, ...lines])).toEqual(['news']);
  });
});

describe('what a paragraph is', () => {
  test('salutation and signature, in a letter', () => {
    const letter = [
      '编辑同志：',
      '村口的路灯坏了三个月，晚上装车很不方便。',
      '此致',
      '敬礼！',
      '望澜村周清川',
      '2012年3月5日',
    ];
    expect(formsOf('读者来信', ...letter)).toEqual([
      ...['salutation', 'text', 'signature', 'signature', 'signature', 'signature'],
    ]);
  });

  test('the signature of a notice', () => {
    expect(formsOf('停水公告', '定于3月5日停止供水，敬请谅解。', '澜川市自来水公司', '2012年3月5日')).toEqual(
      [...['text', 'signature', 'signature']],
    );
  });

  test('no signature where a report ends with a name', () => {
    expect(formsOf('江底水管换好了', REPORT, '沈知秋')).toEqual(['text', 'text']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['one sign', ['●望澜路', '●江滨路', '●石砚路'], ['item', 'item', 'item']],
    ['numbers that follow each other', ['一、报名', '二、缴费', '三、领证'], ['item', 'item', 'item']],
    ['numbers in brackets', ['（一）报名', '（二）缴费'], ['item', 'item']],
    ['Arabic numbers', ['1.报名', '2.缴费', '完。'], ['item', 'item', 'text']],
    ['no item alone', ['●望澜路停水。', REPORT], ['text', 'text']],
    ['no numbers that begin sentences', ['3名工人下江。', '4名工人上岸。'], ['text', 'text']],
    ['no numbers out of order', ['一、报名', '五、领证'], ['text', 'text']],
  ])('items: %s', (_, lines, kinds) => {
    expect(formsOf('手续怎么办', ...lines)).toEqual(kinds);
  });

  test('a subhead, between two whole paragraphs', () => {
    expect(formsOf('江底水管换好了', REPORT, '夜里下江', REPORT)).toEqual(['text', 'subhead', 'text']);
  });

  test.each([
    ['before the sentence above has ended', REPORT.slice(0, -1), '夜里下江', REPORT],
    ['with an end mark', REPORT, '夜里下江。', REPORT],
    ['over nothing', REPORT, '夜里下江'],
    ['that is a byline', REPORT, '本报记者沈知秋', REPORT],
  ])('no subhead %s', (_, ...lines) => {
    expect(formsOf('江底水管换好了', ...lines)).not.toContain('subhead');
  });

  test('a line of verse, which begins a stanza where more empty lines stand before it', () => {
    const lines = ['清早的雾还没有散', '车灯照见一树红', '', '山路弯弯通到城里', '苹果装满了筐'];
    expect(formsOf('山行', ...lines.map((line) => ['verse', line] as const))).toEqual([
      ...['verse', 'verse', 'verse apart', 'verse'],
    ]);
  });
});

test('a signature that was taken for an article goes to the notice before it', () => {
  const page = pageOf(
    ['停水公告', '定于3月5日停止供水，敬请谅解。'],
    ['澜川市自来水公司', '2012年3月5日'],
    ['江底水管换好了', REPORT],
  );
  const { articles } = findKinds(page);
  expect(articles.map(({ headline }) => headline?.text)).toEqual(['停水公告', '江底水管换好了']);
  expect(articles[0]!.paragraphs.map(({ kind }) => kind)).toEqual([undefined, 'signature', 'signature']);
});
