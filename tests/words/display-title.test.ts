import { describe, expect, it } from 'vitest';
import { displayTitle } from '../../src/words/display-title.ts';

describe('displayTitle', () => {
  it('shows the headline as it is', () => {
    expect(displayTitle({ headline: '澜水秋汛平稳', lead: '本报讯' })).toEqual({
      text: '澜水秋汛平稳',
      supplied: false,
    });
  });

  it.each([
    ['本报讯（记者沈知秋）全市就业会议昨日召开。会议指出', '全市就业会议昨日召开'],
    ['新华社澜川1月5日电（记者周清川）今冬首场雪今晨落下。', '今冬首场雪今晨落下'],
    [
      '秋收时节，望澜区的稻田里机声隆隆，收割机一字排开，农户们忙着装袋。',
      '秋收时节，望澜区的稻田里机声隆隆，收割机一字排开……',
    ],
    ['通讯稿写到一半', '通讯稿写到一半'],
    ['本报讯', '本报讯'],
    ['', '无题'],
  ])('%s → %s, marked as supplied', (lead, text) => {
    expect(displayTitle({ headline: null, lead })).toEqual({ text, supplied: true });
  });
});
