import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, type TextMark } from '../../../src/components/trace/mark-text.ts';

const TEXT = '全市共有9家图书馆';
const html = (marks: TextMark[], from = 0, to = TEXT.length) => markText(TEXT, from, to, marks).html;

describe('markText', () => {
  it('leaves text plain of which nothing is to be said', () => {
    expect(html([])).toBe(TEXT);
  });

  it('cuts where marks cross, and each piece says all that holds for it, the narrowest value first', () => {
    expect(
      html([
        { from: 2, to: 6, value: 'v1' },
        { from: 4, to: 6, value: 'v2' },
        { from: 5, to: 8, rule: 'radical', title: { zh: '归字', en: 'radical' } },
      ]),
    ).toBe(
      '全市<span data-v="v1">共有</span><span data-v="v2 v1">9</span><span data-v="v2 v1" data-r="radical" title="归字" data-en-title="radical">家</span><span data-r="radical" title="归字" data-en-title="radical">图书</span>馆',
    );
  });

  it('shows a change that left nothing where it was made, and a character that no font shows', () => {
    expect(markText('本报讯\f', 0, 4, [{ from: 3, to: 3, rule: 'joined-line' }]).html).toBe(
      '本报讯<u data-r="joined-line"></u>␌',
    );
  });

  it('gives a value its anchor once', () => {
    const free = ['v1'];
    const anchor = () => free.pop() ?? null;
    const marks = [{ from: 0, to: 9, value: 'v1' }];
    expect(markText(TEXT, 0, 4, marks, anchor).html).toContain('id="v1"');
    expect(markText(TEXT, 4, 9, marks, anchor).html).not.toContain('id=');
  });

  it('gives values that begin at the same place an anchor each', () => {
    const marks = [
      { from: 4, to: 6, value: 'v1' },
      { from: 4, to: 6, value: 'v2' },
    ];
    expect(markText(TEXT, 4, 6, marks, (value) => value).html).toBe(
      '<span id="v2"><span id="v1" data-v="v1 v2">9家</span></span>',
    );
  });

  it('keeps every character of its text, whatever the marks', () => {
    const mark = fc.record({ from: fc.nat(9), to: fc.nat(9), value: fc.constantFrom('v1', 'v2') });
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const ordered = marks.filter(({ from, to }) => from < to);
        expect(html(ordered).replace(/<[^>]*>/g, '')).toBe(TEXT);
      }),
    );
  });
});
