import type { Figure } from '../../schemas/index.ts';

type Approx = NonNullable<Figure['approx']>;

/** Words before a number that say how exact it is. Source: GB/T 15835—2011; 《现代汉语词典》 (7th ed.). */
export const BEFORE_NUMBERS: Readonly<Record<string, Approx>> = {
  上: 'about',
  不到: 'under',
  不满: 'under',
  不足: 'under',
  大概: 'about',
  大约: 'about',
  将近: 'nearly',
  约: 'about',
  超: 'over',
  超过: 'over',
  近: 'nearly',
  逾: 'over',
};

/** Words behind a number and its unit that say how exact it is. Source: as above. */
export const BEHIND_NUMBERS: Readonly<Record<string, Approx>> = {
  上下: 'about',
  不到: 'under',
  之多: 'over',
  以上: 'over',
  以下: 'under',
  余: 'over',
  多: 'over',
  左右: 'about',
  开外: 'over',
  有余: 'over',
};
