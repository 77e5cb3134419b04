import { FROM_NOW_ON, NOW, RECENTLY } from '../../../lexicons/date-words.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import { bordered } from '../bordered.ts';
import type { DateContext } from '../context.ts';
import { openEnd, openStart } from '../extent.ts';
import { TODAY_WORDS } from '../patterns.ts';
import { pairs } from '../starts.ts';
import { todayExtent } from '../today.ts';
import type { DateReading, DateRule } from './rule.ts';

const WORD = sticky(`(${bordered(RECENTLY)})|(${bordered(NOW)})|(${bordered(FROM_NOW_ON)})`, [
  ...RECENTLY,
  ...NOW,
  ...FROM_NOW_ON,
]);
/** 至今 by itself, but not 甚至今天, 至今年. */
const UP_TO_NOW = sticky(
  `(?:截至|截止到?|到)(?:目前|现在|今天|当前)(?:为止)?|(?:截至|截止到?)今|(?<!甚)(?:至|迄|迄至)今(?!${TODAY_WORDS})(?:为止)?|迄?至目前为止|迄目前(?:为止)?`,
  '截到至迄',
);

/** Words for a time around the day of writing: 近日 (up to it), 目前 (the day itself), 今后 (from it on), 截至目前. */
export const vague: DateRule = {
  name: 'vague',
  starts: [
    ...pairs('截', '至止'),
    ...pairs('到', '目现今当'),
    ...pairs('至', '今目'),
    ...pairs('迄', '今目至'),
    ...RECENTLY,
    ...NOW,
    ...FROM_NOW_ON,
  ],
  read,
};

function read(text: string, at: number, { written }: DateContext): DateReading | null {
  const today = todayExtent(written);
  const upTo = matchAt(UP_TO_NOW, text, at);
  if (upTo)
    return { from: at, to: at + upTo[0].length, extent: today && openStart(today), basis: 'relative' };
  const match = matchAt(WORD, text, at);
  if (!match) return null;
  const [word, recently, now] = match;
  const extent = today && (recently ? openStart(today) : now ? today : openEnd(today));
  return { from: at, to: at + word.length, extent, basis: 'relative' };
}
