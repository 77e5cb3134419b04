import type { CheckedRecord, Content } from './content.ts';
import { type Found, inFile } from './finding.ts';

/** The same page of the same day twice, whatever its drops are called: two drops of one day, or an undated one that is known. */
export function findRepeatedPages({ records, shown }: Content): Found[] {
  const known = records.filter(({ record }) => record.characters > 0 && dayAndPage(record) !== null);
  const pages = Map.groupBy(known, ({ record }) => `${record.paper} ${dayAndPage(record)}`);
  return [...pages.values()].flatMap(([first, ...others]) =>
    others.map(({ record }) =>
      inFile(shown('drops', record.drop), {
        found: `page ${record.page} of ${record.date?.value}, which ${shown('drops', first!.record.drop)} is too`,
        allowed: 'each page of an issue once',
        remedy: 'Keep the better one, or correct date or page in the sidecar',
      }),
    ),
  );
}

/** Null unless both are known, the date to the day. */
function dayAndPage({ date, page }: CheckedRecord['record']): string | null {
  return date === null || date.value.length < 10 || page === null ? null : `${date.value} ${page}`;
}
