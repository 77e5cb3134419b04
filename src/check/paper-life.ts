import type { Content } from './content.ts';
import { type Found, inFile } from './finding.ts';

/** Pages dated before their paper's first issue, after its last, or in years to come; drops of papers not described. */
export function checkPaperLife({ records, drops, papers, shown }: Content): Found[] {
  const unknown = new Set(drops.map(({ address }) => address.paper).filter((paper) => !papers.has(paper)));
  return [
    ...[...unknown].map((paper) =>
      inFile(shown('drops', paper), {
        found: 'drops of a paper that is not described',
        allowed: `a paper of ${shown('papers')}`,
        remedy: `Describe it in ${shown('papers', `${paper}.yaml`)}`,
      }),
    ),
    ...records.flatMap(({ record, address }): Found[] => {
      const paper = papers.get(address.paper);
      if (paper === undefined || record.date === null || isTombstone(record)) return [];
      const { founded, ceased } = paper;
      const date = record.date.value;
      const early = founded !== null && isBefore(date, founded);
      const late = ceased !== null && isBefore(ceased, date);
      if (!early && !late) return [];
      const allowed = `a day from ${founded ?? 'the beginning'} to ${ceased ?? 'now'}, as ${shown('papers', `${address.paper}.yaml`)} says`;
      const remedy =
        'Correct the date in the sidecar or the drop’s folder, or the paper’s first and last issue';
      return [inFile(shown('drops', record.drop), { found: `a page of ${date}`, allowed, remedy })];
    }),
  ];
}

const isTombstone = ({ withdrawn }: { withdrawn: readonly { reason: string }[] }) =>
  withdrawn.some(({ reason }) => reason === 'drop-deleted' || reason === 'moved');

/** Whether the whole of `a` lies before `b`, as far as both are known: 2011 is not before 2011-05. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
