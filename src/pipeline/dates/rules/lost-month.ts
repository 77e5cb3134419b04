import { matchAt, sticky } from '../../patterns/sticky.ts';
import { firstDay, lastDay, pad } from '../calendar.ts';
import type { DateContext } from '../context.ts';
import { DAY_NUMBER, NUMERALS, toInteger } from '../patterns.ts';
import { pairs } from '../starts.ts';
import type { DateReading, DateRule } from './rule.ts';

const LOST = sticky(String.raw`(?<=^|[\s，。；（“])月(${DAY_NUMBER})[日号]`, '月');

/** 月10日 whose month was lost in the drop: kept as found, and shown to an editor. */
export const lostMonth: DateRule = { name: 'lost-month', starts: pairs('月', NUMERALS), read };

function read(text: string, at: number, { issue }: DateContext): DateReading | null {
  const match = matchAt(LOST, text, at);
  if (!match) return null;
  const edtf = `${issue ? pad(issue.year, 4) : 'XXXX'}-XX-${pad(toInteger(match[1]!), 2)}`;
  const [start, end] = issue ? [firstDay(issue.year), lastDay(issue.year)] : [null, null];
  return {
    from: at,
    to: at + match[0].length,
    extent: { lower: edtf, upper: edtf, start, end },
    basis: 'implied',
    review: `“${match[0]}”缺月份，“月”前应有数字，请对照原文补上；现记作${edtf}`,
  };
}
