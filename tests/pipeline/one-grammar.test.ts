/** What the labels of lines take for a dateline or a byline is what the readers read, and the other way round. */
import { describe, expect, test } from 'vitest';
import { findDatelineIn } from '../../src/pipeline/find-datelines.ts';
import { findReportersIn } from '../../src/pipeline/find-reporters.ts';
import { readPage } from '../../src/pipeline/index.ts';
import { hasDateline, isByline } from '../../src/pipeline/labels/cues.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { dropOf } from './drop-of.ts';

const FIRST = [
  '老渡口重修码头',
  '　　本报讯（记者沈知秋）入冬以来，',
  '老渡口的码头换上了石阶，船工说，过',
  '河的人比去年多了三成，雨天也不滑。',
];
const articlesOf = (...lines: string[]) => readPage(dropOf([...FIRST, ...lines].join('\n'))).articles;

describe('a report without a headline begins an article of its own', () => {
  test.each([
    '光明日报北京9月1日电',
    '共同社东京9月1日电',
    '澜川日报讯',
    '澜川日報訊',
    '青岭社柏林九月一日电',
    '〔中央社廣州廿一日電〕',
  ])('%s', (dateline) => {
    const [, second, ...others] = articlesOf(
      `　　${dateline}　图书馆昨天`,
      '开门迎客，楼上楼下坐满了读者，馆长',
      '说周末还要延长两个小时的开放时间。',
    );
    expect(others).toEqual([]);
    expect(second?.dateline?.text).toBe(dateline.replace(/[〔〕]/g, ''));
  });
});

describe('a byline under a headline is a paragraph of its own, and no part of the headline', () => {
  test.each([
    ['人民日报记者 沈知秋', ['沈知秋']],
    ['晚报记者 沈知秋 文/摄', ['沈知秋']],
    ['本报特派记者 沈知秋 发自巴黎', ['沈知秋']],
    ['记者丨沈知秋 编辑丨周清川', ['沈知秋', '周清川']],
    ['文/本报记者 沈知秋 图/通讯员 周清川', ['沈知秋', '周清川']],
    ['記者沈知秋／台北報導', ['沈知秋']],
  ])('%s', (byline, names) => {
    const [article] = readPage(dropOf([FIRST[0], byline, ...FIRST.slice(1)].join('\n'))).articles;
    expect(article?.headline?.text).toBe('老渡口重修码头');
    expect(article?.reporters.map(({ name }) => name)).toEqual([...names, '沈知秋']);
  });
});

const paragraphsOf = (folder: string) =>
  readCorpus(folder).flatMap(({ examples }) => examples.flatMap(({ text }) => text.split('⏎')));

test('each example of the corpora is a dateline to both or to neither', () => {
  const opening = [...paragraphsOf('datelines'), ...paragraphsOf('reporters')].map((text) => `${text}昨天`);
  const disagree = opening.filter(
    (text) => hasDateline(text) !== (findDatelineIn([{ id: 'p1', text }], null) !== null),
  );
  expect(disagree).toEqual([]);
});

test('each line that the labels take for a byline names who signed', () => {
  const unread = paragraphsOf('reporters')
    .filter(isByline)
    .filter((text) => findReportersIn([{ id: 'p1', text }]).length === 0);
  expect(unread).toEqual([]);
});
