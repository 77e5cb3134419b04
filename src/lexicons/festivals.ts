/**
 * Festivals and memorial days with a day of their own. `solar`: month and day; `lunar`: month and day of the Chinese
 * calendar; `days`: how long 期间 lasts. Source: 《全国年节及纪念日放假办法》 (State Council, 2013 and 2024) and the usage of
 * Chinese dailies.
 */
export interface Festival {
  readonly solar?: readonly [month: number, day: number];
  readonly lunar?: readonly [month: number, day: number];
  /** The solar term 清明, which moves between 4 and 6 April. */
  readonly term?: 'qingming';
  readonly days: number;
  /** Whether it is a day rather than a custom even where no word says so. */
  readonly alone?: true;
}

export const FESTIVALS: Readonly<Record<string, Festival>> = {
  七一: { solar: [7, 1], days: 1 },
  七夕: { lunar: [7, 7], days: 1 },
  中元节: { lunar: [7, 15], days: 1 },
  中秋: { lunar: [8, 15], days: 3 },
  中秋节: { lunar: [8, 15], days: 3 },
  五一: { solar: [5, 1], days: 3 },
  五一国际劳动节: { solar: [5, 1], days: 3 },
  儿童节: { solar: [6, 1], days: 1 },
  元宵节: { lunar: [1, 15], days: 1 },
  元旦: { solar: [1, 1], days: 3 },
  元旦节: { solar: [1, 1], days: 3 },
  八一: { solar: [8, 1], days: 1 },
  劳动节: { solar: [5, 1], days: 3 },
  十一: { solar: [10, 1], days: 7 },
  双十节: { solar: [10, 10], days: 1, alone: true },
  国庆: { solar: [10, 1], days: 7 },
  国庆节: { solar: [10, 1], days: 7 },
  圣诞节: { solar: [12, 25], days: 1 },
  大年三十: { lunar: [1, 0], days: 1 },
  大年夜: { lunar: [1, 0], days: 1 },
  妇女节: { solar: [3, 8], days: 1 },
  教师节: { solar: [9, 10], days: 1 },
  春节: { lunar: [1, 1], days: 7 },
  清明: { term: 'qingming', days: 3 },
  清明节: { term: 'qingming', days: 3 },
  端午: { lunar: [5, 5], days: 3 },
  端午节: { lunar: [5, 5], days: 3 },
  端阳: { lunar: [5, 5], days: 1 },
  重阳节: { lunar: [9, 9], days: 1 },
  除夕: { lunar: [1, 0], days: 1 },
};
