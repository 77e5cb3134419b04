import { FESTIVALS } from '../../lexicons/festivals.ts';
import { matchAt, oneOf, sticky, stickyWords } from '../patterns/sticky.ts';
import type { Point } from './point.ts';

const NAMES = oneOf(Object.keys(FESTIVALS));
/** 春节期间, “五一”节前夕; 前 and 后 alone belong to what stands behind. */
const FESTIVAL = sticky(
  `(?:[“「『](${NAMES})[”」』]节?|(?<!双)(${NAMES}))(?:(期间|假期|长假|前后)|(前夕|当天|当日|之夜)|(?=[后前](?![三十])))`,
  ['“', '「', '『', ...Object.keys(FESTIVALS)],
);
/** Behind a year, but not 去年十一月. */
const NAME = sticky(`${NAMES}(?!月)`);
const ALONE = stickyWords(Object.keys(FESTIVALS).filter((name) => FESTIVALS[name]!.alone));

/** Reads a festival: 春节期间, 中秋节前夕, and behind a year 2012年元旦. */
export function readFestival(
  text: string,
  at: number,
  behindYear: boolean,
): Pick<Point, 'festival' | 'to'> | null {
  const match = matchAt(FESTIVAL, text, at);
  if (match) {
    const name = (match[1] ?? match[2])!;
    return { festival: { name, season: match[3] !== undefined }, to: at + match[0].length };
  }
  // 十一, 五一 are numbers unless a word tells; a festival by itself names a custom more often than a day.
  const name = matchAt(behindYear ? NAME : ALONE, text, at);
  return name && { festival: { name: name[0], season: false }, to: at + name[0].length };
}
