/** What a paper's issues say of its rhythm, and which days it leaves open. Days are ISO days, UTC. */

const DAY_MS = 86_400_000;

/** Fewer issues than this tell no rhythm. */
const FEWEST = 8;

/** A paper that comes out less often than every so many days (median) tells none by the week. */
const LONGEST_PACE = 8;

/** A weekday counts as one of the paper's where it has at least this share of the issues of its fullest weekday. */
const SHARE = 1 / 3;

/**
 * The days without an issue on which the paper, as far as the archive shows, used to appear: weekdays on which it often
 * did, in months of which something is there. A month without any issue is a gap of its own, and no days of it are named.
 *
 * @param days Issue days of one paper, in order.
 */
export function missingDays(days: readonly string[]): string[] {
  const weekdays = usualWeekdays(days);
  if (weekdays.size === 0) return [];
  const present = new Set(days);
  const months = new Set(days.map((day) => day.slice(0, 7)));
  const missing: string[] = [];
  for (let time = Date.parse(days[0]!); time < Date.parse(days.at(-1)!); time += DAY_MS) {
    const date = new Date(time);
    const day = date.toISOString().slice(0, 10);
    if (!present.has(day) && months.has(day.slice(0, 7)) && weekdays.has(date.getUTCDay())) missing.push(day);
  }
  return missing;
}

/** Weekdays (0 Sunday) on which the paper appears; none where the archive is too thin to tell. */
function usualWeekdays(days: readonly string[]): Set<number> {
  if (days.length < FEWEST) return new Set();
  const times = days.map((day) => Date.parse(day));
  const paces = times.slice(1).map((time, i) => (time - times[i]!) / DAY_MS);
  const median = paces.toSorted((a, b) => a - b)[Math.floor(paces.length / 2)]!;
  if (median > LONGEST_PACE) return new Set();
  const counts = new Array<number>(7).fill(0);
  for (const time of times) counts[new Date(time).getUTCDay()]!++;
  const fullest = Math.max(...counts);
  return new Set(counts.flatMap((count, weekday) => (count >= SHARE * fullest ? [weekday] : [])));
}
