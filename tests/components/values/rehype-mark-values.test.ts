import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import {
  blockElement,
  rehypeMarkValues,
  type Values,
} from '../../../src/components/values/rehype-mark-values.ts';

const TEXT = '9月3日，澜川市发放助学金370多万元，四年来资助学生412名。';

/** Marks values in one paragraph; `at` is found from the value's text. */
function mark(
  text: string,
  values: { dates?: Omit<MentionedDate, 'at'>[]; figures?: Omit<Figure, 'at'>[] },
): string {
  const placed = <T extends { text: string }>(list: readonly T[] = []) =>
    list.map((value) => ({
      ...value,
      at: `p1:${text.indexOf(value.text)}-${text.indexOf(value.text) + value.text.length}`,
    }));
  return html(text, { dates: placed(values.dates), figures: placed(values.figures) });
}

function html(text: string, values: Values): string {
  const paragraph = blockElement('p', 'p1', text);
  rehypeMarkValues(values)({ type: 'root', children: [paragraph] });
  return toHtml(paragraph);
}

const day = (text: string, edtf: string): Omit<MentionedDate, 'at'> => ({
  text,
  edtf,
  start: '2012-09-03',
  end: '2012-09-13',
  basis: 'implied',
});

describe('rehypeMarkValues', () => {
  it('marks a day as <time>, with the whole date in its title', () => {
    expect(mark(TEXT, { dates: [day('9月3日', '2012-09-03')] })).toContain(
      '<time datetime="2012-09-03" title="2012年9月3日（据刊期补全）" data-en-title="3 September 2012 (completed from the issue)" tabindex="0">9月3日</time>，澜川市',
    );
  });

  it('marks a figure as <data> with its value in the printed unit', () => {
    const figure = {
      text: '370多万元',
      value: 3_700_000,
      unit: '元',
      approx: 'over',
      kind: 'money',
      of: '助学金',
    } as const;
    expect(mark(TEXT, { figures: [figure] })).toContain(
      '助学金<data value="3700000" title="助学金：逾3,700,000元" data-en-title="助学金：over 3,700,000元" tabindex="0" role="note">370多万元</data>，',
    );
  });

  it('gives a span its first day, since HTML knows no spans, and keeps the EDTF beside it', () => {
    expect(mark('9月3日至13日举行', { dates: [day('9月3日至13日', '2012-09-03/2012-09-13')] })).toContain(
      '<time datetime="2012-09-03" data-edtf="2012-09-03/2012-09-13"',
    );
  });

  it('marks a length in years once, although it stands among dates and figures', () => {
    const marked = mark(TEXT, {
      dates: [{ text: '四年', edtf: null, kind: 'duration', duration: 'P4Y', basis: 'printed' }],
      figures: [{ text: '四年', value: 4, unit: '年', kind: 'duration' }],
    });
    expect(marked).toContain('<data value="4" title="4年" tabindex="0" role="note">四年</data>');
    expect(marked.match(/四年/g)).toHaveLength(1);
  });

  it('puts a length in days, which HTML can say, around its figure', () => {
    const marked = mark('展期三天。', {
      dates: [{ text: '三天', edtf: null, kind: 'duration', duration: 'P3D', basis: 'printed' }],
      figures: [{ text: '三天', value: 3, unit: '天', kind: 'duration' }],
    });
    expect(marked).toBe(
      '<p>展期<time datetime="P3D" title="3天（原文写明）" data-en-title="3 days (printed)" tabindex="0"><data value="3" title="3天">三天</data></time>。</p>',
    );
  });

  it('marks what has no day, a yearly date or a decade, as data', () => {
    expect(
      mark('每年3月举行', { dates: [{ text: '每年3月', edtf: null, kind: 'recurring', basis: 'printed' }] }),
    ).toContain('<data value="R/P1Y"');
    expect(
      mark('九十年代', {
        dates: [{ text: '九十年代', edtf: 'XXXX-XX-10', start: null, end: null, basis: 'printed' }],
      }),
    ).toContain('<data value="XXXX-XX-10"');
  });

  it('leaves other blocks alone', () => {
    const figure: Figure = { text: '9', value: 9, unit: null, kind: 'count', at: 'p2:0-1' };
    expect(html(TEXT, { dates: [], figures: [figure] })).toBe(`<p>${TEXT}</p>`);
  });

  it('shows markup in the newspaper as text', () => {
    expect(
      mark('<script>9</script>', { figures: [{ text: '9', value: 9, unit: null, kind: 'count' }] }),
    ).toBe('<p>&#x3C;script><data value="9" title="9" tabindex="0" role="note">9</data>&#x3C;/script></p>');
  });

  it('keeps the text, whatever places the marks name', () => {
    const place = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => `p1:${Math.min(a, b)}-${Math.max(a, b)}`);
    const figures = fc.array(
      place.map((at): Figure => ({ text: '', value: 1, unit: null, kind: 'count', at })),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 16 }), figures, (text, marks) => {
        const paragraph = blockElement('p', 'p1', text);
        rehypeMarkValues({ dates: [], figures: marks })({ type: 'root', children: [paragraph] });
        expect(textOf(paragraph)).toBe(text);
      }),
    );
  });
});

function textOf(node: { value?: string; children?: readonly unknown[] }): string {
  return node.value ?? (node.children ?? []).map((child) => textOf(child as { value?: string })).join('');
}
