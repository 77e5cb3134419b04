/**
 * One of a unit is `value` of the SI unit `unit`, as 'numerator/denominator' where decimals would not end; `from` and `to` are the first and the
 * last year in which papers meant that by it. Sources: 《度量衡法》 (16 February 1929, in force 1 January 1930), 市用制: 1 市尺 = 1/3 米, 1 市斤 =
 * 0.5 千克, 1 市升 = 1 升; 《关于统一计量制度的命令》 (State Council, 25 June 1959) for the 两 of ten to the 斤; Unicode CLDR 48.2,
 * `convertUnits` (Unicode License v3), for English units and the 坪; 台湾度量衡 for 台斤 and 甲. Before 1930 the measures of the Ministry (营造尺
 * 库平制) and of each market stood side by side: no factor is right for all.
 */
export interface Standard {
  readonly unit: '米' | '平方米' | '千克' | '升';
  readonly value: string;
  readonly from?: number;
  readonly to?: number;
  /** Traditional text from Taiwan and Hong Kong has measures of its own by that name: 斤 is 600 g or 605 g there. */
  readonly mainland?: true;
}

const market = (unit: Standard['unit'], value: string, to?: number): Standard => ({
  unit,
  value,
  from: 1930,
  mainland: true,
  ...(to === undefined ? {} : { to }),
});

export const STANDARD_UNITS: Readonly<Record<string, readonly Standard[]>> = {
  丈: [market('米', '10/3')],
  两: [market('千克', '0.03125', 1958), { unit: '千克', value: '0.05', from: 1960, mainland: true }],
  亩: [market('平方米', '2000/3')],
  公丈: [{ unit: '米', value: '10' }],
  公两: [{ unit: '千克', value: '0.1' }],
  公亩: [{ unit: '平方米', value: '100' }],
  公克: [{ unit: '千克', value: '0.001' }],
  公分: [{ unit: '米', value: '0.01' }],
  公吨: [{ unit: '千克', value: '1000' }],
  公寸: [{ unit: '米', value: '0.1' }],
  公尺: [{ unit: '米', value: '1' }],
  公担: [{ unit: '千克', value: '100' }],
  公斗: [{ unit: '升', value: '10' }],
  公石: [{ unit: '升', value: '100' }],
  公秉: [{ unit: '升', value: '1000' }],
  华里: [{ unit: '米', value: '500', from: 1930 }],
  台斤: [{ unit: '千克', value: '0.6' }],
  哩: [{ unit: '米', value: '1609.344' }],
  坪: [{ unit: '平方米', value: '400/121' }],
  寸: [market('米', '1/30')],
  尺: [market('米', '1/3')],
  市丈: [{ unit: '米', value: '10/3' }],
  市两: [
    { unit: '千克', value: '0.03125', to: 1958 },
    { unit: '千克', value: '0.05', from: 1960 },
  ],
  市亩: [{ unit: '平方米', value: '2000/3' }],
  市升: [{ unit: '升', value: '1' }],
  市寸: [{ unit: '米', value: '1/30' }],
  市尺: [{ unit: '米', value: '1/3' }],
  市担: [{ unit: '千克', value: '50' }],
  市斗: [{ unit: '升', value: '10' }],
  市斤: [{ unit: '千克', value: '0.5' }],
  市石: [{ unit: '升', value: '100' }],
  市里: [{ unit: '米', value: '500' }],
  平方公分: [{ unit: '平方米', value: '0.0001' }],
  平方公尺: [{ unit: '平方米', value: '1' }],
  平方华里: [{ unit: '平方米', value: '250000', from: 1930 }],
  平方尺: [market('平方米', '1/9')],
  平方市尺: [{ unit: '平方米', value: '1/9' }],
  平方英尺: [{ unit: '平方米', value: '0.09290304' }],
  平方英里: [{ unit: '平方米', value: '2589988.110336' }],
  平方里: [market('平方米', '250000')],
  担: [market('千克', '50')],
  斗: [market('升', '10', 1949)],
  斤: [market('千克', '0.5')],
  方里: [market('平方米', '250000')],
  浬: [{ unit: '米', value: '1852' }],
  甲: [{ unit: '平方米', value: '9699.17', from: 1900 }],
  石: [market('升', '100', 1949)],
  磅: [{ unit: '千克', value: '0.45359237' }],
  立方公分: [{ unit: '升', value: '0.001' }],
  立方公尺: [{ unit: '升', value: '1000' }],
  立方英尺: [{ unit: '升', value: '28.316846592' }],
  英亩: [{ unit: '平方米', value: '4046.8564224' }],
  英寸: [{ unit: '米', value: '0.0254' }],
  英尺: [{ unit: '米', value: '0.3048' }],
  英磅: [{ unit: '千克', value: '0.45359237' }],
  英里: [{ unit: '米', value: '1609.344' }],
  西西: [{ unit: '升', value: '0.001' }],
  里: [market('米', '500')],
  里地: [market('米', '500')],
  顷: [market('平方米', '200000/3')],
};
