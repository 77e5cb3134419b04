import { describe, expect, test } from 'vitest';
import { readCredit } from '../../../src/pipeline/captions/read-credit.ts';

describe('readCredit: who took the picture', () => {
  test.each([
    ['图为职工们在参加跑步比赛。王建禾 摄', '王建禾'],
    ['图为职工们在参加跑步比赛。王建禾摄', '王建禾'],
    ['图为澜川市总工会在慰问职工。（本报记者沈知秋摄）', '沈知秋'],
    ['（新华社记者周清川摄）', '周清川'],
    ['姐妹俩又亲热地聊了起来。（本报记者沈知秋摄影报道）', '沈知秋'],
    ['浓郁的民族特色（图为周凤山摄）；', '周凤山'],
    ['（压题照片：周永摄）', '周永'],
    ['图为开班仪式。 本报记者 欧阳文栋 摄', '欧阳文栋'],
    ['图为比赛现场。沈知秋、周清川 摄', '沈知秋、周清川'],
    ['图为比赛现场。 摄影：沈知秋', '沈知秋'],
    ['图为牧民转场。艾力·买买提 摄', '艾力·买买提'],
    ['图为新落成的大桥。通讯员 周清川 供图', '周清川'],
  ])('%s → %s', (caption, name) => {
    const credit = readCredit(caption);
    expect(credit?.name).toBe(name);
    expect(caption.slice(credit!.from, credit!.to)).toBe(name);
  });

  test.each([
    '图为工会干部上岗培训班开班仪式。',
    '资料图片',
    '图为摄影爱好者在拍摄。',
    '这是学生们在课外活动。',
  ])('%s → none', (caption) => {
    expect(readCredit(caption)).toBeNull();
  });
});
