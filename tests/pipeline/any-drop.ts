/** Arbitrary drops for property tests. */
import fc from 'fast-check';

const SENTENCES = [
  '全市共设立服务站103个。',
  '他说：“水清了，鸟就来了。”',
  '会议于9月3日上午召开，',
  '结案率95.4%；',
  '老渡口的江面上来了一大群白鹭，有人数过，最多的一天有二百多只。',
  '这条路，我们走了三十年。',
  '市民张望江（化名）拨打热线36009，',
];
const HEADLINES = [
  '老渡口停航',
  '三条助学公交专线开学日发车',
  '下了班进夜校',
  '欠薪维权热线追回工资1140万元',
  '古树挂牌',
];
const REPORTERS = ['沈知秋', '周清川', '欧阳立新'];

/** Lines as pages have them, whole and torn. */
const pageLine = fc.constantFrom(
  ...SENTENCES,
  ...HEADLINES,
  ' 本报讯 （记者沈知秋） 入冬以来',
  '新华社石砚8月12日电 （记者周清川）',
  '本报记者 沈知秋 通讯员 周清川',
  '图为白鹭在老渡口觅食。 周立新 摄',
  '2011年9月14日 星期三 第3版',
  '责任编辑 沈知秋 校对 白一凡',
  '（下转第3版）',
  '■',
  '\ufffd\ufffd\ufffd',
  '(cid:0)(cid:1)',
  '9',
  '月',
  '100%',
  '；',
  '(',
  '⼯会⻋间 一 字 一 格',
  'NBA All Star',
  '',
  ' ',
  '　',
);
const anyLine = fc.string({
  unit: fc.constantFrom(...'澜川报0a%.，。“”（）(摄讯电版 \t\u200b\0\x01\ue000⼯𠮷●—'),
  maxLength: 40,
});
const lineEnd = fc.constantFrom('\n', '\n\n', '\n', '\r\n', '\f', '\n \n');

/** Any text that may come as a drop, the hostile and the senseless included. */
export const anyDrop: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: pageLine }, { weight: 1, arbitrary: anyLine }), lineEnd), {
    minLength: 1,
    maxLength: 60,
  })
  .map((lines) => lines.flat().join(''))
  .filter((text) => (text.match(/[\0\x01]/g)?.length ?? 0) * 20 < text.length);

export interface CleanArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const paragraph = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }),
    fc.constantFrom('大家都说好。', '事情就这样定了！'),
  )
  .map(([sentences, end]) => `${sentences.join('')}记者看到的就是这样一幅热闹的景象，${end}`);

/** Articles as they are once they are repaired. */
export const cleanArticles: fc.Arbitrary<CleanArticle[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(...HEADLINES),
      fc.constantFrom(...REPORTERS),
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    )
    .map(([headline, reporter, [lead, ...rest]]) => ({
      headline,
      paragraphs: [`本报讯（记者${reporter}）${lead}`, ...rest],
    })),
  { minLength: 1, maxLength: 6 },
);
