import type { Misreading } from './misreading.ts';

/** Latin letters that look like figures; 〇 stands between Han numerals. */
const FIGURES: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0' };

/** Figures and letters that look like them, without Latin letters around: 2O12, l998, 3l.5. */
const RUN = /(?<![A-Za-z0-9.-])[0-9lIOo](?:[0-9lIOo]|[.,](?=[0-9lIOo]))*(?![A-Za-z-])/g;
const HAN_NUMERALS = '一二三四五六七八九';
/** What a lone 1 may stand before. */
const AFTER_LONE_ONE = '年月日时版';

/** 干 within a Han number is 千: 一干二百. 一干二净 is none. */
const THOUSAND = /(?<=[一二三四五六七八九])干(?=[一二三四五六七八九]百|零[一二三四五六七八九])/g;

/** What stands where a figure would: O in 2O12, l in l998年, O in 二OO八年, 干 in 一干二百. */
export function misreadFigures(text: string): Misreading[] {
  const found: Misreading[] = [];
  for (const { index } of text.matchAll(THOUSAND)) found.push({ from: index, to: index + 1, likelier: '千' });
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const letters = run.match(/[A-Za-z]/g)?.length ?? 0;
    if (letters === 0) continue;
    const zero = isAmongHanNumerals(text, index, index + run.length);
    if (!zero && !isFigure(run, letters, text[index + run.length])) continue;
    Array.from(run).forEach((letter, i) => {
      const likelier = FIGURES[letter];
      if (likelier === undefined) return;
      found.push({ from: index + i, to: index + i + 1, likelier: zero ? '〇' : likelier });
    });
  }
  return found;
}

/** O2O has fewer figures than letters, 2O12 more. */
function isFigure(run: string, letters: number, after: string | undefined): boolean {
  const figures = run.match(/[0-9]/g)?.length ?? 0;
  if (run === 'l') return after !== undefined && AFTER_LONE_ONE.includes(after);
  return figures > letters;
}

function isAmongHanNumerals(text: string, from: number, to: number): boolean {
  const before = text[from - 1];
  const after = text[to];
  return (
    /^[Oo]+$/.test(text.slice(from, to)) &&
    before !== undefined &&
    HAN_NUMERALS.includes(before) &&
    after !== undefined &&
    (after === '年' || HAN_NUMERALS.includes(after))
  );
}
