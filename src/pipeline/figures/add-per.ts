import type { FigureReading } from './figure-reading.ts';
import { readUnit } from './read-unit.ts';

const SLASH = '/'.charCodeAt(0);
/** 每亩500元, 每户平均增收1000元, but not across a mark or another number. */
const EACH = /每一?(\p{Script=Han}[^，。；：、！？（）“”\d]{0,8})$/u;
const AVERAGE = /([人户亩日月年])均[^，。；：、！？（）“”\d]{0,6}$/u;
const REACH = 12;
const EACH_OR_AVERAGE: ReadonlySet<number> = new Set(Array.from('每均', (char) => char.charCodeAt(0)));

/** Adds what a value is per: 元/吨, 每亩500元, 人均3000元. */
export function addPer(text: string, figure: FigureReading): FigureReading {
  if (figure.unit === null || figure.kind === 'ordinal') return figure;
  if (text.charCodeAt(figure.to) === SLASH) {
    const unit = readUnit(text, figure.to + 1, false);
    if (unit) return { ...figure, to: unit.to, per: unit.unit };
  }
  if (!isNear(text, figure.from)) return figure;
  const before = text.slice(Math.max(0, figure.from - REACH), figure.from);
  const each = EACH.exec(before);
  const unit = each && readUnit(each[1]!, 0, true);
  if (unit) return { ...figure, per: unit.unit };
  const average = AVERAGE.exec(before);
  return average ? { ...figure, per: average[1]! } : figure;
}

/** Whether 每 or 均 stands within reach before a place. */
function isNear(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--)
    if (EACH_OR_AVERAGE.has(text.charCodeAt(i))) return true;
  return false;
}
