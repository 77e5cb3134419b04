import { join } from 'node:path';
import type { Correction } from '../../schemas/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { correctionsFolder, shownPath } from '../content/content-root.ts';
import { listFolder } from '../content/list-folder.ts';
import { correctionsPath, type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { readTextBelow } from '../content/read-below.ts';
import { correctionKey, inForce, lineOfCorrection, readCorrections } from '../corrections/index.ts';
import { versionsOf } from '../ingest/git-history.ts';
import type { CorrectionVersion } from './correction-version.ts';

/** The versions of an archive, oldest first as far as their days are known, and files that cannot be read. */
export interface ListedVersions {
  readonly versions: readonly CorrectionVersion[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Every correction of an archive: those that hold, those that were taken back, and those that git knows and the files have no
 * longer.
 *
 * @param of id of an article or of a paper; null for all
 */
export function listVersions(root: string, of: string | null): ListedVersions {
  const problems: ContentProblem[] = [];
  const versions = listPages(root)
    .filter(({ paper }) => of === null || of === paper || of.startsWith(`${paper}-`))
    .flatMap((page) => {
      const path = `corrections/${correctionsPath(page)}`;
      const text = readTextBelow(root, path);
      const read = text.ok ? readCorrections(text.value, shownPath(root, path)) : text;
      if (!text.ok || !read.ok) {
        problems.push(...(read.ok ? [] : read.problems));
        return [];
      }
      return versionsOfPage(root, page, text.value, read.value);
    })
    .filter(({ correction, page }) => of === null || of === page.paper || correction.article === of)
    .map((version, index) => ({ version, index }))
    .sort((a, b) => compareDays(a.version.when, b.version.when) || a.index - b.index)
    .map(({ version }) => version);
  return { versions, problems };
}

/** Pages with a corrections file, by their paths. */
function listPages(root: string): PageAddress[] {
  const top = correctionsFolder(root);
  return listFolder(top).flatMap((paper) =>
    listFolder(join(top, paper)).flatMap((folder) =>
      listFolder(join(top, paper, folder)).flatMap((base) => {
        if (!base.endsWith('.yaml')) return [];
        const page = pageOfDrop(`${paper}/${folder}/${base.replace(/\.yaml$/, '.txt')}`, base);
        return page.ok ? page.value : [];
      }),
    ),
  );
}

function versionsOfPage(
  root: string,
  page: PageAddress,
  source: string,
  list: readonly Correction[],
): CorrectionVersion[] {
  const file = shownPath(root, 'corrections', correctionsPath(page));
  const committed = versionsOf(join(correctionsFolder(root), correctionsPath(page)));
  const known = committed.map(({ text, by, when }) => {
    const read = readCorrections(text, file);
    const corrections = read.ok ? read.value : [];
    return { by, when, corrections: new Map(corrections.map((each) => [correctionKey(each), each])) };
  });
  const signature = (key: string, { by, when }: Correction) => {
    const first = known.find(({ corrections }) => corrections.has(key));
    return { by: by ?? first?.by ?? null, when: when ?? first?.when ?? null };
  };
  const now = inForce(list).corrections;
  const standing = list.map((correction, index): CorrectionVersion => {
    const key = correctionKey(correction);
    const holds = now[index] === correction;
    return {
      key,
      page,
      file,
      line: lineOfCorrection(source, index),
      correction,
      ...signature(key, correction),
      state: holds ? 'holds' : 'undone',
      end: holds ? null : { key: correctionKey(now[index]!) },
    };
  });
  const keys = new Set(standing.map(({ key }) => key));
  const removed = known.flatMap(({ corrections }, at) => {
    const next = known[at + 1];
    return [...corrections].flatMap(([key, correction]): CorrectionVersion[] => {
      if (keys.has(key) || next?.corrections.has(key)) return [];
      keys.add(key);
      const end = next === undefined ? null : { by: next.by, when: next.when };
      const signed = signature(key, correction);
      return [{ key, page, file, line: null, correction, ...signed, state: 'removed', end }];
    });
  });
  return [...removed, ...standing];
}

function compareDays(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
