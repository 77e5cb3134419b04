import { FESTIVALS } from '../../lexicons/festivals.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import type { Point } from './point.ts';

const FESTIVAL = sticky(
  `(${oneOf(Object.keys(FESTIVALS))})(?:(期间|假期|长假|前后)|前夕|当天|(?=[后前](?![三十])))?`,
  Object.keys(FESTIVALS),
);

/** Reads a festival: 春节期间, 中秋节前夕, and behind a year 2012年元旦. */
export function readFestival(
  text: string,
  at: number,
  behindYear: boolean,
): Pick<Point, 'festival' | 'to'> | null {
  const match = matchAt(FESTIVAL, text, at);
  if (!match) return null;
  const alone = match[0] === match[1] && !/^[前后]/.test(text.slice(at + match[0].length));
  // 十一, 五一 are numbers unless a word tells; a festival by itself names a custom more often than a day.
  if (alone && !behindYear) return null;
  return { festival: { name: match[1]!, season: match[2] !== undefined }, to: at + match[0].length };
}
