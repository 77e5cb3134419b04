import type { IssueEntry } from '../archive/index.ts';

const byMonthDay = new WeakMap<readonly IssueEntry[], Map<string, IssueEntry[]>>();

/** The issues of the same month and day in other years, newest first. */
export function onThisDay(issues: readonly IssueEntry[], day: string): IssueEntry[] {
  let known = byMonthDay.get(issues);
  if (known === undefined) {
    const dated = issues.filter(({ date }) => date?.length === 10);
    known = Map.groupBy(dated, ({ date }) => date!.slice(5));
    byMonthDay.set(issues, known);
  }
  const found = known.get(day.slice(5)) ?? [];
  return found
    .filter(({ date }) => date!.slice(0, 4) !== day.slice(0, 4))
    .sort((a, b) => (a.date! > b.date! ? -1 : 1));
}
