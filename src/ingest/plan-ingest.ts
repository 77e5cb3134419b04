import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { articlesFolder, correctionsFolder, dropsFolder, shownPath } from '../content/content-root.ts';
import { listDrops } from '../content/list-drops.ts';
import { byCodeUnits, listFolder } from '../content/list-folder.ts';
import { correctionsPath, dropPath, type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { readPapers } from '../content/papers.ts';
import { issueKey } from './issue-stats.ts';

/** The pages of a run, issue by issue, and what is wrong before any of them is read. */
export interface Plan {
  /** By `issueKey`. */
  readonly issues: ReadonlyMap<string, readonly PageAddress[]>;
  readonly pages: number;
  readonly problems: readonly ContentProblem[];
  /** What a person should know and need not mend: corrections whose drop is gone. */
  readonly notices: readonly ContentProblem[];
}

/** Lists the pages that have a drop or had one. Drops of unknown papers are left out and named. */
export function planIngest(root: string): Plan {
  if (!existsSync(dropsFolder(root))) {
    const problem = fileProblem(
      shownPath(root, 'drops'),
      'nothing',
      'a folder of drops',
      'Is this the right folder?',
    );
    return { issues: new Map(), pages: 0, problems: [problem], notices: [] };
  }
  const { papers, problems: paperProblems } = readPapers(root);
  const { pages: drops, problems: dropProblems } = listDrops(root);
  const unknown = new Set(drops.map(({ paper }) => paper).filter((paper) => !papers.has(paper)));
  // A page whose drop is no file of text any more is not withdrawn: it stays as it is until the drop is mended.
  const refused = new Set(dropProblems.map(({ file }) => file));
  const pages = byPath([...drops, ...listRecords(root)]).filter(
    (page) => !unknown.has(page.paper) && !refused.has(shownPath(root, 'drops', dropPath(page))),
  );
  return {
    issues: Map.groupBy(pages, ({ paper, folder, name }) => issueKey(paper, folder, name)),
    pages: pages.length,
    problems: [...paperProblems, ...dropProblems, ...[...unknown].map((paper) => unknownPaper(root, paper))],
    notices: idleCorrections(root, drops),
  };
}

/** Corrections files of pages that have no drop; they wait for it to come back. */
function idleCorrections(root: string, drops: readonly PageAddress[]): ContentProblem[] {
  const folder = correctionsFolder(root);
  const wanted = new Set(drops.map(correctionsPath));
  const paths = listFolder(folder).flatMap((paper) =>
    listFolder(join(folder, paper)).flatMap((issue) =>
      listFolder(join(folder, paper, issue)).map((base) => `${paper}/${issue}/${base}`),
    ),
  );
  return paths
    .filter((path) => path.endsWith('.yaml') && !wanted.has(path))
    .map((path) =>
      fileProblem(
        shownPath(root, 'corrections', path),
        'corrections of a page that has no drop',
        `a drop ${shownPath(root, 'drops', path.replace(/\.yaml$/, '.txt'))}`,
        'They are kept, and applied when the drop is there',
      ),
    );
}

/** Pages that were ingested once, whether or not their drops are still there. */
function listRecords(root: string): PageAddress[] {
  const folder = articlesFolder(root);
  return listFolder(folder).flatMap((paper) =>
    listFolder(join(folder, paper)).flatMap((issue) =>
      listFolder(join(folder, paper, issue)).flatMap((base) => {
        if (!base.endsWith('.json')) return [];
        const page = pageOfDrop(`${paper}/${issue}/${base.replace(/\.json$/, '.txt')}`, base);
        return page.ok ? page.value : [];
      }),
    ),
  );
}

/** Each page once, in the order of their paths. */
function byPath(pages: readonly PageAddress[]): PageAddress[] {
  const found = new Map(pages.map((page) => [dropPath(page), page]));
  return [...found].sort(([a], [b]) => byCodeUnits(a, b)).map(([, page]) => page);
}

function unknownPaper(root: string, paper: string): ContentProblem {
  return fileProblem(
    shownPath(root, 'drops', paper),
    'drops of a paper without a readable file',
    `a paper of ${shownPath(root, 'papers')}`,
    `Describe it in ${shownPath(root, 'papers', `${paper}.yaml`)}`,
  );
}
