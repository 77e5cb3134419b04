import { describe, expect, test } from 'vitest';
import { locate, type Target } from '../../src/corrections/locate.ts';
import { type ArticleTexts, fileTexts } from '../../src/corrections/page-texts.ts';
import { SAMPLE } from '../content/sample-article.ts';

/** A page whose articles have these bodies; the drop is unknown. */
function page(...bodies: string[]): ArticleTexts[] {
  return bodies.map((body, index) =>
    fileTexts({
      article: {
        ...SAMPLE,
        id: `a-0${index + 1}`,
        kicker: null,
        headline: null,
        deck: null,
        captions: [],
      },
      paragraphs: body.split('\n'),
    }),
  );
}

const NAME: Target = {
  article: 'a-01',
  part: 'body',
  exact: '聂长根',
  prefix: '天色将暗。58岁的',
  suffix: '拉响汽笛，渡船缓缓',
  text: '聂常根',
};
const SCENE = '3月4日18时，天色将暗。58岁的聂长根拉响汽笛，渡船缓缓离开西岸。';

/** What is at the place that is found, and in which state. */
function found(articles: ArticleTexts[], target: Target = NAME): string {
  const located = locate(articles, '', target);
  if (located === null) return 'nowhere';
  const { article, part, from, to, state } = located;
  return `${articles[article]!.id} ${state}: ${articles[article]!.parts[part].text.slice(from, to)}`;
}

describe('a quote is found', () => {
  test('where it stands', () => {
    expect(found(page(SCENE))).toBe('a-01 stands: 聂长根');
  });

  test('by what stands around it, not where the same words stand elsewhere', () => {
    expect(found(page(`聂长根今年58岁。${SCENE}聂长根说，舍不得。`))).toBe('a-01 stands: 聂长根');
  });

  test('although letters around it were read otherwise', () => {
    expect(found(page(SCENE.replace('天色', '夭色').replace('缓缓', '缓媛')))).toBe('a-01 stands: 聂长根');
  });

  test('although a paragraph ends beside it now', () => {
    expect(found(page(SCENE.replace('将暗。', '将暗。\n')))).toBe('a-01 stands: 聂长根');
  });

  test('by the letters next to it, where all further off is another text now', () => {
    const around = '老船工说，灯都亮了58岁的聂长根拉响汽笛，人人都站住了脚';
    expect(
      found(page(around), { ...NAME, prefix: '夜里下过雨，船上58岁的', suffix: '拉响汽笛，没有谁说话' }),
    ).toBe('nowhere');
    expect(
      found(page(around), { ...NAME, prefix: '夜里下过雨灯都亮了58岁的', suffix: '拉响汽笛，人没有谁说话' }),
    ).toBe('a-01 stands: 聂长根');
  });

  test('in another article, if it went there', () => {
    expect(found(page('城东热源厂提前一周点火。', SCENE))).toBe('a-02 stands: 聂长根');
  });

  test('at the beginning of an article that now begins there', () => {
    const rest = SCENE.slice(SCENE.indexOf('聂长根'));
    expect(found(page('3月4日18时，天色将暗。58岁的', rest))).toBe('a-02 stands: 聂长根');
  });

  test('in its own article, where two read alike', () => {
    expect(found(page(SCENE, SCENE), { ...NAME, article: 'a-02' })).toBe('a-02 stands: 聂长根');
  });

  test('also where letters around it were read otherwise in both', () => {
    const misread = SCENE.replace('天色', '夭色');
    expect(found(page(misread, misread), { ...NAME, article: 'a-02' })).toBe('a-02 stands: 聂长根');
  });
});

describe('a quote is not found', () => {
  test('where the text says already what it should say', () => {
    expect(found(page(SCENE.replace('聂长根', '聂常根')))).toBe('a-01 settled: 聂常根');
  });

  test('where something else stands in its place', () => {
    expect(found(page(SCENE.replace('聂长根', '耳长粮')))).toBe('a-01 changed: 耳长粮');
  });

  test('where part of what it should say stands by chance', () => {
    const target = {
      ...NAME,
      exact: '去333',
      prefix: '值班医生整修了旧水闸，前后用',
      suffix: '1米，账目贴在墙上',
      text: '33',
    };
    expect(found(page('值班医生整修了旧水闸，前后用去亍331米，账目贴在墙上。'), target)).toBe(
      'a-01 changed: 去亍33',
    );
  });

  test('where it would do in two places', () => {
    expect(found(page(`${SCENE}\n${SCENE}`))).toBe('nowhere');
  });

  test('where only its beginning fits', () => {
    expect(found(page('天色将暗。58岁的聂长根没有说话，锅炉点火成功，供热面积达到四百万。'))).toBe('nowhere');
  });
});

describe('a paragraph’s border', () => {
  const BORDER: Target = {
    ...NAME,
    exact: '\n',
    prefix: '渡船缓缓离开西岸。',
    suffix: '船上站着170多名乘客',
    text: '',
  };

  test('is quoted as a line break', () => {
    expect(found(page(`${SCENE}\n船上站着170多名乘客。`), BORDER)).toBe('a-01 stands: \n');
  });

  test('that is not there any more is settled', () => {
    expect(found(page(`${SCENE}船上站着170多名乘客。`), BORDER)).toBe('a-01 settled: ');
  });
});
