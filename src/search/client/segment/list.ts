import type { Columns } from '../../segments/posting-block.ts';
import { lengthIn, newColumns, toMark, zoneIn } from '../../segments/posting-block.ts';

/** Where something stands: its articles, and their places where they are asked for. */
export interface List extends Columns {
  /** The places are at hand. */
  readonly ready: boolean;
  /** Places of some of the articles, by their numbers in the list, ascending. */
  readonly places: (some: readonly number[]) => Promise<number[][]>;
}

export const NOWHERE: List = { ...newColumns(0), ready: true, places: async () => [] };

/** Several lists as one: a part of a phrase in whatever form it is printed. */
export function uniteLists(lists: readonly List[]): List {
  if (lists.length <= 1) return lists[0] ?? NOWHERE;
  const byRow = new Map<number, { list: List; n: number }[]>();
  for (const list of lists) {
    for (const [n, row] of list.rows.entries()) {
      const here = byRow.get(row);
      if (here === undefined) byRow.set(row, [{ list, n }]);
      else here.push({ list, n });
    }
  }
  const members = [...byRow].sort(([a], [b]) => a - b);
  const columns = newColumns(members.length);
  for (const [at, [row, here]] of members.entries()) {
    const marks = here.map(({ list, n }) => list.marks[n]!);
    columns.rows[at] = row;
    columns.counts[at] = here.reduce((sum, { list, n }) => sum + list.counts[n]!, 0);
    columns.marks[at] = toMark(
      marks.map(zoneIn).reduce((a, b) => (a < b ? a : b)),
      lengthIn(marks[0]!),
    );
  }
  return {
    ...columns,
    ready: lists.every(({ ready }) => ready),
    async places(some) {
      const all = some.map((): number[] => []);
      await Promise.all(
        lists.map(async (list) => {
          const asked = some.flatMap((at, to) =>
            members[at]![1].filter((member) => member.list === list).map(({ n }) => ({ n, to })),
          );
          const found = await list.places(asked.map(({ n }) => n));
          for (const [i, { to }] of asked.entries()) all[to]!.push(...found[i]!);
        }),
      );
      return all.map((places) => places.sort((a, b) => a - b));
    },
  };
}
