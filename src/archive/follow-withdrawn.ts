import type { WithdrawnEntry } from './archive-index.ts';

/**
 * The same addresses, each leading straight to where its text is now: to articles that are there, or, where the trail
 * ends before, to the addresses that say why it does. However often the pages were split anew, no trail runs in a circle.
 */
export function followWithdrawn(
  withdrawn: readonly WithdrawnEntry[],
  isThere: (id: string) => boolean,
): WithdrawnEntry[] {
  const byId = new Map(withdrawn.map((entry) => [entry.id, entry]));
  return withdrawn.map((entry) => {
    const ends = endsOf(entry, byId, isThere);
    const articles = ends.filter(isThere);
    return { ...entry, to: articles.length > 0 ? articles : ends };
  });
}

function endsOf(
  entry: WithdrawnEntry,
  byId: ReadonlyMap<string, WithdrawnEntry>,
  isThere: (id: string) => boolean,
): string[] {
  const seen = new Set([entry.id]);
  const ends: string[] = [];
  const open = [...entry.to];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const next = byId.get(id);
    if (isThere(id)) ends.push(id);
    else if (next?.to.some((other) => !seen.has(other))) open.unshift(...next.to);
    else if (next !== undefined) ends.push(id);
  }
  return ends;
}
