import { fromAt } from '../../../src/model/at.ts';
import { readValuesIn } from '../../../src/pipeline/values/read-values-in.ts';
import { unseenLeads } from './unseen-leads.ts';

/** How many labelled figures name what they count, how many of those found were given one, how many are right, and to the letter. */
export interface CountedTally {
  figures: number;
  found: number;
  given: number;
  true: number;
  named: number;
  ofGiven: number;
  ofRight: number;
  ofExact: number;
}

/** Scores figures, and what they count, in the leads that were labelled before any rule had met them. */
export function scoreCounted(): CountedTally {
  const tally: CountedTally = {
    figures: 0,
    found: 0,
    given: 0,
    true: 0,
    named: 0,
    ofGiven: 0,
    ofRight: 0,
    ofExact: 0,
  };
  for (const { blocks, figures } of unseenLeads()) {
    const found = readValuesIn(blocks, null).figures;
    tally.given += found.length;
    tally.true += found.filter(({ at }) => figures.some((label) => overlaps(label.at, at))).length;
    for (const label of figures) {
      const hit = found.find(({ at }) => overlaps(label.at, at));
      tally.figures++;
      if (!hit) continue;
      tally.found++;
      if (label.of === '?') continue;
      if (label.of !== null) tally.named++;
      if (hit.of === undefined) continue;
      tally.ofGiven++;
      if (hit.of === label.of) tally.ofExact++;
      // The noun is what counts; how much of what stands before it belongs to it is a matter of taste.
      if (label.of !== null && (hit.of.endsWith(label.of) || label.of.endsWith(hit.of))) tally.ofRight++;
    }
  }
  return tally;
}

function overlaps(a: string, b: string): boolean {
  const [one, other] = [fromAt(a), fromAt(b)];
  return one.block === other.block && one.from < other.to && other.from < one.to;
}
