import { expect, test } from 'vitest';
import { joinNear } from '../../src/search/client/join-near.ts';

const occurrences = (text: string, word: string) => {
  const starts = Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => index);
  return starts.length === 0 ? [] : [{ row: 0, starts, ends: starts.map((start) => start + word.length) }];
};

/** What `渡船 NEAR/4 汽笛` finds in a text of one article, whose blocks are parted by `|`. */
function near(text: string): string[] {
  const within = (_: number, from: number, to: number) => !text.slice(from, to).includes('|');
  return joinNear(occurrences(text, '渡船'), occurrences(text, '汽笛'), 4, within).flatMap(
    ({ starts, ends }) => starts.map((start, i) => text.slice(start, ends[i])),
  );
}

test.each([
  ['one beside the other', '渡船汽笛', ['渡船汽笛']],
  ['in either order', '汽笛响，渡船开', ['汽笛响，渡船']],
  ['with as many letters between as are allowed', '渡船一二三四汽笛', ['渡船一二三四汽笛']],
  ['and with one more not', '渡船一二三四五汽笛', []],
  ['the nearer of two', '汽笛一二三渡船一二汽笛', ['渡船一二汽笛']],
  ['of two that are as near the first', '汽笛一二渡船一二汽笛', ['汽笛一二渡船']],
  ['every occurrence of the first word', '渡船一汽笛二渡船', ['渡船一汽笛', '汽笛二渡船']],
  ['not across the border of a block', '渡船|汽笛', []],
  ['but the next one within the block', '汽笛|渡船一二汽笛', ['渡船一二汽笛']],
])('%s: %s', (_, text, found) => {
  expect(near(text)).toEqual(found);
});
