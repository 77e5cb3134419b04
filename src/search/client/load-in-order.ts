/** Loads asked for ahead of the one that is waited for: the first ten results at once, and never as many as a browser refuses. */
const AHEAD = 12;

/** Loads items in their order, several at a time. */
export async function* loadInOrder<T, L>(
  items: readonly T[],
  load: (item: T) => Promise<L>,
): AsyncGenerator<[T, L]> {
  const loading: Promise<L>[] = [];
  for (const [n, item] of items.entries()) {
    while (loading.length < Math.min(n + AHEAD, items.length)) {
      const next = load(items[loading.length]!);
      // It is waited for in its turn; until then its failure is nobody's.
      next.catch(() => {});
      loading.push(next);
    }
    yield [item, await loading[n]!];
  }
}
