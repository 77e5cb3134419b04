/** Whether two values of YAML or JSON are the same, in whatever order their keys stand. */
export function same(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b);
}

/** A value as JSON with its keys in one order, as a person may write them in any. */
export function inOrder(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** Items of the first list that the second does not have, each as often as it stands there more. */
export function missing<T>(list: readonly T[], other: readonly T[]): T[] {
  const left = other.map((item) => inOrder(item));
  return list.filter((item) => {
    const index = left.indexOf(inOrder(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
