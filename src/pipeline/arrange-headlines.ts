import { looksLikeDeck } from './labels/cues.ts';
import type { Label, LabelledDocument, SetLine } from './types.ts';

/** A line so many times wider than the headline is set in much smaller type. */
const MUCH_WIDER = 3;

/**
 * Tells kicker (引题) and deck (副题) from the lines of the headline (主题). Text has no type sizes, but the headline is set
 * largest and so has the fewest characters. Two lines belong to one headline unless one of them has two clauses and the
 * other has not (a headline on two lines breaks where its comma would be), or is much wider, or says what it is (——记…, a
 * person's office and name).
 */
export function arrangeHeadlines<D extends LabelledDocument>(document: D): D {
  const labels = [...document.labels];
  for (let start = 0; start < labels.length; ) {
    let end = start + 1;
    if (labels[start] === 'headline') {
      while (labels[end] === 'headline') end++;
      arrange(document.setLines.slice(start, end)).forEach((label, i) => {
        labels[start + i] = label;
      });
    }
    start = end;
  }
  return { ...document, labels };
}

function arrange(lines: readonly SetLine[]): Label[] {
  let from = 0;
  let to = lines.length;
  while (to - from > 1 && isDeck(lines[to - 1]!, lines[to - 2]!)) to--;
  if (to - from > 1 && isKicker(lines[from]!, lines[from + 1]!, to < lines.length)) from++;
  return lines.map((_, i) => (i < from ? 'kicker' : i < to ? 'headline' : 'deck'));
}

/** 失业率控制在3.7%以内，零就业家庭动态清零 under 去年新增城镇就业3.86万人. */
function isDeck(line: SetLine, headline: SetLine): boolean {
  if (looksLikeDeck(line.text)) return true;
  const times = line.width / headline.width;
  return times >= MUCH_WIDER || (times >= 1 && areApart(line, headline));
}

/** 防汛应急响应解除，15天抗洪无人伤亡 over 澜水送走最大洪峰; beside a deck, any line wider than the headline. */
function isKicker(line: SetLine, headline: SetLine, besideDeck: boolean): boolean {
  return line.width > headline.width && (besideDeck || areApart(line, headline));
}

function areApart(one: SetLine, other: SetLine): boolean {
  return one.text.includes('，') !== other.text.includes('，');
}
