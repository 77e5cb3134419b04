import type { SeenPage } from './look-at-page.ts';
import type { Move } from './move.ts';

/** The very bytes; of several drops that have them the first by path. */
export function movesByDigest(left: readonly SeenPage[], came: readonly SeenPage[]): Move[] {
  const waiting = Map.groupBy(came, ({ drop, address }) => `${address.paper} ${drop}`);
  return left.flatMap(({ read, address }): Move[] => {
    const next = waiting.get(`${address.paper} ${read}`)?.shift();
    return next === undefined ? [] : [{ from: address, to: next.address }];
  });
}
