import type { Rule } from '../layout.ts';
import { around, type Cut, cutsOf } from './cuts.ts';
import { jointCost } from './joint-cost.ts';
import type { PageItem } from './page-item.ts';

/** An order of some items, with what speaks against it. */
interface Order {
  readonly items: readonly PageItem[];
  readonly cost: number;
}

/** So many cuts of a region are tried. */
const CUTS_TRIED = 3;
/** Cuts that cost so much more than the cheapest are not. */
const FAR = 2.5;
/** A page is cut into no more regions than this; beyond, the first cut is taken. */
const MOST_REGIONS = 4000;
/** What it costs to read a headline first that does not stand first. */
const LIFTED = 1;
/** A line that stands across a cut. */
const CROSSED = 3;

/**
 * The order in which items are read. A region is cut by a white stripe in two, each is ordered likewise, and among all cuts
 * the one is taken against which the least speaks: what is read after what (`joint-cost.ts`), rules that part or are crossed,
 * narrow stripes (`cuts.ts`). A headline that stands beside the beginning of its text may be read first.
 */
export function orderItems(
  items: readonly PageItem[],
  rules: readonly Rule[],
  em: number,
): readonly PageItem[] {
  const known = new Map<string, Order>();
  return order(items).items;

  function order(region: readonly PageItem[]): Order {
    if (region.length < 2) return { items: region, cost: 0 };
    const key = keyOf(region);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = isOneColumn(region) ? sorted(region) : cheapest(region);
    known.set(key, found);
    return found;
  }

  function cheapest(region: readonly PageItem[]): Order {
    const cuts = cutsOf(region, rules, em);
    const tried = known.size > MOST_REGIONS ? 1 : CUTS_TRIED;
    const worth = cuts.filter(({ cost }) => cost < cuts[0]!.cost + FAR);
    const rows = worth.filter(({ across }) => across).slice(0, tried);
    const columns = worth.filter(({ across }) => !across).slice(0, tried);
    let best: Order | null = null;
    const consider = (parts: readonly (readonly PageItem[])[], cost: number) => {
      if (parts.some((part) => part.length === 0) || (best !== null && cost >= best.cost)) return;
      const orders = parts.map(order);
      const [first, second] = orders as [Order, Order];
      const total = cost + first.cost + second.cost + jointCost(first.items.at(-1)!, second.items[0]!, em);
      if (best === null || total < best.cost)
        best = { items: [...first.items, ...second.items], cost: total };
    };
    for (const cut of [...columns, ...rows]) consider(split(region, cut), cut.cost);
    const head = liftedHead(region, em);
    if (head !== null) {
      const lifted = new Set(head);
      consider([head, region.filter((item) => !lifted.has(item))], LIFTED);
    }
    return best ?? forced(region);
  }

  /** No stripe goes through: the items are parted where the fewest stand across. */
  function forced(region: readonly PageItem[]): Order {
    const [x0, , x1] = around(region);
    let [at, least] = [(x0 + x1) / 2, Infinity];
    for (const { box } of region) {
      const crossed = region.filter(
        (other) => other.box[0] < box[0] - em && other.box[2] > box[0] + em,
      ).length;
      if (box[0] > x0 + em && crossed < least) [at, least] = [box[0] - 1, crossed];
    }
    const parts = split(region, { across: false, at, cost: 0 });
    if (least === Infinity || parts.some((part) => part.length === 0)) return sorted(region);
    const [first, second] = parts.map(order) as [Order, Order];
    return { items: [...first.items, ...second.items], cost: first.cost + second.cost + CROSSED * least };
  }
}

/** A name for a set of items, which always come in the order of the first list. */
function keyOf(region: readonly PageItem[]): string {
  let key = '';
  for (const { id } of region) key += String.fromCharCode(id);
  return key;
}

function split(region: readonly PageItem[], { across, at }: Cut): [PageItem[], PageItem[]] {
  const start = across ? 1 : 0;
  const middle = ({ box }: PageItem) => (box[start] + box[start + 2]!) / 2;
  const [first, second]: [PageItem[], PageItem[]] = [[], []];
  const down = !across && isDown(region);
  for (const item of region) (middle(item) < at !== down ? first : second).push(item);
  return [first, second];
}

/** Lines that run down are read from the right. */
function isDown(region: readonly PageItem[]): boolean {
  return region.every(({ down }) => down);
}

/** Nothing stands beside anything else. */
function isOneColumn(region: readonly PageItem[]): boolean {
  const byTop = region.toSorted((a, b) => a.box[1] - b.box[1]);
  let bottom = -Infinity;
  for (const { box } of byTop) {
    if (box[1] < bottom - 0.4 * (box[3] - box[1])) return false;
    bottom = Math.max(bottom, box[3]);
  }
  return true;
}

function sorted(region: readonly PageItem[]): Order {
  return { items: region.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]), cost: 0 };
}

/** The headline that begins at the region's top, where other text begins left of it at the same height; null for none. */
function liftedHead(region: readonly PageItem[], em: number): PageItem[] | null {
  const [x0, y0] = around(region);
  const heads = region.filter(({ kind }) => kind === 'head');
  const top = heads
    .filter(({ box, ratio }) => ratio > 1.2 && box[1] < y0 + 4 * em && box[0] > x0 + 2 * em)
    .sort((a, b) => b.ratio - a.ratio)[0];
  if (top === undefined) return null;
  const cluster = [top];
  for (let grown = true; grown; ) {
    grown = false;
    const [left, upper, right, lower] = around(cluster);
    for (const item of heads) {
      if (cluster.includes(item) || item.down !== top.down) continue;
      const [a0, b0, a1, b1] = item.box;
      const near = top.down
        ? a0 < right + 1.5 * em && a1 > left - 1.5 * em
        : b0 < lower + 1.5 * em && b1 > upper - 1.5 * em;
      const beside = top.down
        ? b0 < lower && b1 > upper
        : Math.min(a1, right) - Math.max(a0, left) > 0.3 * Math.min(a1 - a0, right - left);
      if (!near || !beside) continue;
      cluster.push(item);
      grown = true;
    }
  }
  if (cluster.length === region.length) return null;
  return top.down ? cluster.sort((a, b) => b.box[0] - a.box[0]) : cluster.sort((a, b) => a.box[1] - b.box[1]);
}
