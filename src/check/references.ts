import { dropPath } from '../content/page-address.ts';
import type { Content } from './content.ts';
import { type Found, inValue, type SourceText } from './finding.ts';
import { PUT_BACK } from './remedies.ts';

/** Ids and drops that are named and are not there. */
export function checkReferences({ articles, records, corrections }: Content): Found[] {
  const ids = new Set(articles.map(({ article }) => article.id));
  const retired = new Set(records.flatMap(({ record }) => record.withdrawn.map(({ id }) => id)));
  const dangling = (source: SourceText, path: readonly PropertyKey[], id: string | null): Found[] =>
    id === null || ids.has(id)
      ? []
      : [inValue(source, path, { ...DANGLING, found: `${id}, which is no article` })];
  return [
    ...articles.flatMap(({ article, source, address }) => [
      ...dangling(source, ['jumpTo', 'id'], article.jumpTo?.id ?? null),
      ...dangling(source, ['jumpFrom', 'id'], article.jumpFrom?.id ?? null),
      ...otherDrop(source, ['source', 'drop'], article.source.drop, dropPath(address)),
    ]),
    ...records.flatMap(({ record, source, address }) => [
      ...otherDrop(source, ['drop'], record.drop, dropPath(address)),
      ...record.withdrawn.flatMap(({ to }, index) =>
        to.flatMap((id, place) =>
          retired.has(id) ? [] : dangling(source, ['withdrawn', index, 'to', place], id),
        ),
      ),
    ]),
    ...corrections.flatMap(({ source, corrections: list }) =>
      list.flatMap(({ article }, index) =>
        article !== null && retired.has(article) ? [] : dangling(source, [index, 'article'], article),
      ),
    ),
  ];
}

const DANGLING = {
  allowed: 'the id of an article of the archive',
  remedy: 'Correct the id, or run npm run ingest',
};

function otherDrop(source: SourceText, path: readonly PropertyKey[], named: string, drop: string): Found[] {
  if (named === drop) return [];
  return [inValue(source, path, { found: named, allowed: drop, remedy: PUT_BACK })];
}
