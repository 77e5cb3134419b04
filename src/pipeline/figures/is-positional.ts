import type { NumberReading } from '../numbers/number-reading.ts';
import { readUnit } from './read-unit.ts';

/** What is counted in numbers said digit by digit; rooms, classes, regiments and trains have such numbers for names. */
const COUNTED = new Set(Array.from('人名户头件套架艘辆票岁位所只匹挺支枚点张'));
/** Ranks that are named together: 一二等, 三四线. */
const RISING = /^(?:一二|二三|三四|四五|五六|六七|七八|八九){1,2}$/;
/** 三二厘 and 八九里 are names more often. */
const SELDOM = new Set(['里', '厘']);

/** Whether digits said one by one are a quantity, before a measure or what is counted: 二九六五毫米, 二三·五％, 一〇五人. */
export function isPositional(text: string, { from, to }: NumberReading): boolean {
  const unit = readUnit(text, to, false);
  if (unit === null || RISING.test(text.slice(from, to))) return false;
  if (unit.class === 'measure') return unit.kind !== 'duration' && !SELDOM.has(unit.unit);
  return COUNTED.has(unit.unit) || unit.unit === '人次';
}
