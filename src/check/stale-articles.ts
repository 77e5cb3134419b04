import { type Content, pageKey } from './content.ts';
import { type Found, inFile } from './finding.ts';

const INGEST = 'Run npm run ingest and commit what it changes';

/** Articles that are not what the drops, sidecars, corrections and rules would give now. */
export function findStaleArticles({ drops, records, corrections, rules, shown }: Content): Found[] {
  const recordOf = new Map(records.map((record) => [pageKey(record.address), record]));
  const correctionsOf = new Map(corrections.map((file) => [pageKey(file.address), file.sha256]));
  const changed = drops.flatMap(({ address, file, sha256, sidecar }): Found[] => {
    const record = recordOf.get(pageKey(address))?.record;
    const words = { allowed: 'a drop that npm run ingest has read', remedy: INGEST };
    if (record === undefined) return [inFile(file, { found: 'a drop without articles', ...words })];
    const what =
      record.sha256 !== sha256
        ? 'a drop'
        : record.sidecar !== sidecar
          ? 'a sidecar'
          : record.correctionsFile !== (correctionsOf.get(pageKey(address)) ?? null)
            ? 'a corrections file'
            : null;
    return what === null ? [] : [inFile(file, { found: `${what} that changed since it was read`, ...words })];
  });
  const there = new Set(drops.map(({ address }) => pageKey(address)));
  const gone = records.filter(
    ({ address, record }) => record.articles.length > 0 && !there.has(pageKey(address)),
  );
  const outdated = records.filter(
    ({ address, record }) => record.rules !== rules && there.has(pageKey(address)),
  );
  return [
    ...changed,
    ...gone.map(({ source, record }) =>
      inFile(source.file, {
        found: 'articles whose drop cannot be read or is gone',
        allowed: `a drop ${shown('drops', record.drop)}`,
        remedy: 'Put the drop back or mend it, or run npm run ingest, which withdraws them',
      }),
    ),
    ...(outdated.length === 0
      ? []
      : [
          inFile(shown('articles'), {
            found: `${outdated.length} pages read by other rules than those of this checkout`,
            allowed: 'pages read by the same rules',
            remedy: INGEST,
          }),
        ]),
  ];
}
