import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../../src/components/charts/bar-chart.ts';
import { countByPeriod, periodAfter, unitFor } from '../../../src/components/charts/count-by-period.ts';
import { dotChart } from '../../../src/components/charts/dot-chart.ts';
import { periodChart } from '../../../src/components/charts/period-chart.ts';

describe('countByPeriod', () => {
  it('counts months, those without any between them too', () => {
    expect(countByPeriod(['2011-12-30', '2012-02-01', '2011-12-01', '2012'], 'month')).toEqual([
      { period: '2011-12', count: 2 },
      { period: '2012-01', count: 0 },
      { period: '2012-02', count: 1 },
    ]);
  });

  it('counts years, and nothing of nothing', () => {
    expect(countByPeriod(['2009', '2011-06-10'], 'year').map(({ count }) => count)).toEqual([1, 0, 1]);
    expect(countByPeriod([], 'month')).toEqual([]);
  });

  it('knows which period comes next', () => {
    expect(['2012-12', '2012-09', '1999'].map(periodAfter)).toEqual(['2013-01', '2012-10', '2000']);
  });

  it('takes years where months would be too many', () => {
    expect(unitFor(['2009-03-05', '2013-10-18'])).toBe('month');
    expect(unitFor(['1949-10-01', '2013-10-18'])).toBe('year');
    expect(unitFor([])).toBe('year');
  });
});

/** The numbers of an attribute, in order. */
const numbers = (svg: string, element: string, attribute: string) =>
  Array.from(svg.matchAll(new RegExp(`<${element} [^>]*?\\b${attribute}="([\\d.]+)`, 'g')), (m) =>
    Number(m[1]),
  );

describe('barChart', () => {
  it('draws bars as high as their values, and none for nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 60 }), (values) => {
        const svg = barChart(values.map((value) => ({ value, title: `${value}篇` }))).html;
        const drawn = values.filter((value) => value > 0);
        const heights = numbers(svg, 'rect', 'height');
        expect(heights).toHaveLength(drawn.length);
        const most = Math.max(...drawn);
        const highest = Math.max(...heights);
        for (const [i, value] of drawn.entries())
          expect(Math.abs(heights[i]! - (value / most) * highest)).toBeLessThanOrEqual(1.2);
        for (const x of numbers(svg, 'rect', 'x')) expect(x).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('keeps few bars slim and small counts low', () => {
    const svg = barChart([1, 0, 1].map((value) => ({ value, title: '' }))).html;
    expect(numbers(svg, 'rect', 'width')).toEqual([6.67, 6.67]);
    expect(numbers(svg, 'rect', 'height')).toEqual([40, 40]);
  });

  it('sets no more numbers beside a low plot than it has room for', () => {
    const labels = (height: number) =>
      barChart([{ value: 30, title: '' }], { height }).html.match(/>\d+<\/text>/g)?.length;
    expect([labels(50), labels(110)]).toEqual([1, 3]);
  });

  it('escapes what it is told', () => {
    expect(barChart([{ value: 1, title: '<script>' }]).html).not.toContain('<script>');
  });
});

describe('dotChart', () => {
  it('puts later days further right and larger values further up', () => {
    const svg = dotChart([
      { day: '2010-09-14', value: 20, title: '20元' },
      { day: '2012-03-05', value: 5_000_000, title: '500万元' },
    ]).html;
    const [x1, x2] = numbers(svg, 'circle', 'cx');
    const [y1, y2] = numbers(svg, 'circle', 'cy');
    expect(x1).toBeLessThan(x2!);
    expect(y1).toBeGreaterThan(y2!);
  });

  it('stays finite where all values are the same, or nought, or below', () => {
    for (const value of [0, 7, -3])
      expect(dotChart([{ day: '2010-09-14', value, title: '' }]).html).not.toMatch(/NaN|Infinity/);
  });
});

describe('periodChart', () => {
  it('has its numbers as a table', () => {
    const html = periodChart(['2009-03-05', '2009-03-05', '2011-06-10'], 'year')!.html;
    expect(html).toContain(
      '<th scope="row"><span class="zh">2009年</span><span class="en" lang="en">2009</span></th><td>2</td>',
    );
    expect(html).toContain('<title data-en="2011: 1 article">2011年：1篇</title>');
  });

  it('is not drawn where there is nothing to compare', () => {
    expect(periodChart(['2009-03-05'], 'year')).toBeNull();
  });
});
