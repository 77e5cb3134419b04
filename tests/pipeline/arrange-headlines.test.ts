import { describe, expect, test } from 'vitest';
import { arrangeHeadlines } from '../../src/pipeline/arrange-headlines.ts';
import { labelled } from './stages.ts';

/** What each line of a headline block is. */
const arrange = (lines: readonly string[]) =>
  arrangeHeadlines(labelled(lines.map((line) => ['headline', line]))).labels;

describe('arrangeHeadlines', () => {
  test.each<[lines: string[], labels: string[]]>([
    [['老渡口停航'], ['headline']],
    // Alike in form: one headline on two lines.
    [
      ['摆了十一年的马路早市', '搬进便民大棚'],
      ['headline', 'headline'],
    ],
    [
      ['下了班进夜校', '老师傅手把手教徒弟'],
      ['headline', 'headline'],
    ],
    // Two clauses beside one.
    [
      ['澜水送走最大洪峰', '连续抗洪十五天，沿岸无一人伤亡'],
      ['headline', 'deck'],
    ],
    [
      ['连续抗洪十五天，沿岸无一人伤亡', '澜水送走最大洪峰'],
      ['kicker', 'headline'],
    ],
    // It says what it is.
    [
      ['守了一辈子渡口', '——记老船长聂远'],
      ['headline', 'deck'],
    ],
    [
      ['让职工走得有尊严', '访澜川市总工会副主席鲍慧'],
      ['headline', 'deck'],
    ],
    // Much wider: set in much smaller type.
    [
      ['大桥通车', '江北江南从此只隔八分钟车程老渡口同日退役'],
      ['headline', 'deck'],
    ],
    [
      ['澜川市公布新的五年规划纲要', '五年翻番', '城镇登记失业率控制在4.2%以内，新农合参合率达到100%'],
      ['kicker', 'headline', 'deck'],
    ],
    [[], []],
  ])('%j → %j', (lines, labels) => {
    expect(arrange(lines)).toEqual(labels);
  });

  test('looks at each headline block by itself, and leaves all else', () => {
    const { labels } = arrangeHeadlines(
      labelled([
        ['headline', '澜水送走最大洪峰'],
        ['headline', '连续抗洪十五天，沿岸无一人伤亡'],
        ['byline', '本报记者沈知秋'],
        ['only', '洪峰于昨日清晨安全过境。'],
        ['headline', '老渡口停航'],
      ]),
    );
    expect(labels).toEqual(['headline', 'deck', 'byline', 'only', 'headline']);
  });

  test('takes 200,000 lines of headline', () => {
    expect(arrange(Array<string>(200_000).fill('老渡口')).length).toBe(200_000);
  });
});
