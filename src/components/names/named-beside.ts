import { NAME_KINDS } from '../../addresses/urls.ts';
import { type NameEntry, type Names, namesIn } from '../../archive/index.ts';

/** Other names that stand in two or more of a name's articles, the most frequent first. */
export function namedBeside(
  entry: NameEntry,
  names: Names,
  most: number,
): (readonly [other: NameEntry, articles: number])[] {
  const counts = new Map<NameEntry, number>();
  for (const article of entry.articles) {
    const others = NAME_KINDS.flatMap((kind) =>
      namesIn(article, kind).flatMap((name) => names.find(kind, name, article.id) ?? []),
    );
    for (const other of new Set(others)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  counts.delete(entry);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most);
}
