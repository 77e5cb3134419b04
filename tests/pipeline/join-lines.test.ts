import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/pipeline/join-lines.ts';
import type { Label } from '../../src/pipeline/types.ts';
import { labelled } from './stages.ts';

const join = (...pairs: (readonly [Label, string])[]) => joinLines(labelled(pairs));
const blocks = (...pairs: (readonly [Label, string])[]) =>
  join(...pairs).blocks.map(({ kind, text }) => `${kind} ${text}`);

describe('joinLines', () => {
  test('makes one block of each paragraph, headline, caption', () => {
    expect(
      blocks(
        ['kicker', '本市公布五年规划'],
        ['headline', '五年翻番'],
        ['headline', '江北再建新城'],
        ['deck', '失业率控制在 4.2%以内'],
        ['byline', '本报记者 沈知秋'],
        ['first', '规划说， 五年内要'],
        ['middle', '再建三座跨江大桥，'],
        ['last', '五所医院。'],
        ['only', '市民可以提意见。'],
        ['caption-first', '图为江北新城的'],
        ['caption-middle', '一处'],
        ['caption-last', '工地。周立新 摄'],
        ['caption-only', '图为江边。'],
        ['ornament', '■'],
        ['furniture', '责任编辑 沈知秋'],
      ),
    ).toEqual([
      'kicker 本市公布五年规划',
      'headline 五年翻番江北再建新城',
      'deck 失业率控制在4.2%以内',
      'byline 本报记者沈知秋',
      'paragraph 规划说，五年内要再建三座跨江大桥，五所医院。',
      'paragraph 市民可以提意见。',
      'caption 图为江北新城的一处工地。周立新摄',
      'caption 图为江边。',
      'ornament ■',
      'furniture 责任编辑 沈知秋',
    ]);
  });

  test('a paragraph that a caption and a folio interrupt goes on after them', () => {
    expect(
      blocks(
        ['first', '规划说，五年内要'],
        ['caption-only', '图为江边。周立新摄'],
        ['furniture', '2011年6月10日 星期五 第1版'],
        ['last', '再建三座大桥。'],
      ),
    ).toEqual([
      'paragraph 规划说，五年内要再建三座大桥。',
      'caption 图为江边。周立新摄',
      'furniture 2011年6月10日 星期五 第1版',
    ]);
  });

  test('but no paragraph goes on behind a headline', () => {
    expect(
      blocks(['first', '规划说，五年内要'], ['headline', '古树挂牌'], ['middle', '居民最近发现，街']),
    ).toEqual(['paragraph 规划说，五年内要', 'headline 古树挂牌', 'paragraph 居民最近发现，街']);
  });

  test('nor behind a kicker, which opens another article', () => {
    expect(
      blocks(['first', '规划说，五年内要'], ['kicker', '本市公布五年规划'], ['last', '再建三座大桥。']),
    ).toEqual(['paragraph 规划说，五年内要', 'kicker 本市公布五年规划', 'paragraph 再建三座大桥。']);
  });

  test('says which lines of the drop a block has: several ranges where something stood between', () => {
    const { blocks } = join(
      ['first', '规划说，五年内要'],
      ['middle', '再建三座跨江大桥，'],
      ['caption-only', '图为江边。周立新摄'],
      ['last', '五所医院。'],
    );
    expect(blocks.map(({ lines }) => lines)).toEqual([
      [
        [1, 2],
        [4, 4],
      ],
      [[3, 3]],
    ]);
  });

  test('records what it did', () => {
    expect(join(['first', '规划说， 五年内要'], ['last', '建三座桥。']).repairs).toEqual([
      { rule: 'removed-space', line: 1, from: 4, to: 5 },
      { rule: 'joined-line', line: 1, from: 9, to: 9 },
    ]);
  });
});
