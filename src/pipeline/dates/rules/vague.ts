import { FROM_NOW_ON, NOW, RECENTLY } from '../../../lexicons/date-words.ts';
import { matchAt, oneOf, sticky } from '../../patterns/sticky.ts';
import type { DateContext } from '../context.ts';
import { openEnd, openStart } from '../extent.ts';
import { pairs } from '../starts.ts';
import { todayExtent } from '../today.ts';
import type { DateReading, DateRule } from './rule.ts';

const WORD = sticky(`(${oneOf(RECENTLY)})|(${oneOf(NOW)})|(${oneOf(FROM_NOW_ON)})`, [
  ...RECENTLY,
  ...NOW,
  ...FROM_NOW_ON,
]);
const UP_TO_NOW = sticky('(?:截至|截止到?|到)(?:目前|现在|今天|当前)(?:为止)?|(?:截至|截止到?)今', '截到');
/** Characters that make another word of what follows: 出现在, 体现在, 节日前, 10日前, 数目前. */
const NOT_BEHIND: Readonly<Record<string, RegExp>> = {
  现在: /[出体实展表呈发再兑显闪浮]/,
  现今: /[出体实展表呈发再兑显闪浮]/,
  日前: /[节生假工近末\d一二三四五六七八九十]/,
  目前: /[数题栏项科]/,
  当前: /[正]/,
  近日: /[最]/,
};

/** Words for a time around the day of writing: 近日 (up to it), 目前 (the day itself), 今后 (from it on), 截至目前. */
export const vague: DateRule = {
  name: 'vague',
  starts: [...pairs('截', '至止'), ...pairs('到', '目现今当'), ...RECENTLY, ...NOW, ...FROM_NOW_ON],
  read,
};

function read(text: string, at: number, { written }: DateContext): DateReading | null {
  const today = todayExtent(written);
  const upTo = matchAt(UP_TO_NOW, text, at);
  if (upTo)
    return { from: at, to: at + upTo[0].length, extent: today && openStart(today), basis: 'relative' };
  const match = matchAt(WORD, text, at);
  if (!match || NOT_BEHIND[match[0]]?.test(text.charAt(at - 1))) return null;
  const [word, recently, now] = match;
  const extent = today && (recently ? openStart(today) : now ? today : openEnd(today));
  return { from: at, to: at + word.length, extent, basis: 'relative' };
}
