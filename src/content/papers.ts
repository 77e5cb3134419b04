import { Paper, Slug } from '../../schemas/index.ts';
import { RESERVED, UNDATED } from '../addresses/urls.ts';
import { type ContentProblem, fileProblem } from './content-problem.ts';
import { papersFolder, shownPath } from './content-root.ts';
import { listFolder } from './list-folder.ts';
import { readTextBelow } from './read-below.ts';
import { readYaml } from './read-data.ts';

export interface PaperEntry extends Paper {
  readonly id: string;
}

/** The papers of an archive by id, in the order of their ids, and what is wrong with their files. */
export function readPapers(root: string): { papers: Map<string, PaperEntry>; problems: ContentProblem[] } {
  const papers = new Map<string, PaperEntry>();
  const problems: ContentProblem[] = [];
  for (const name of listFolder(papersFolder(root))) {
    if (!name.endsWith('.yaml')) continue;
    const file = shownPath(root, 'papers', name);
    const id = name.slice(0, -'.yaml'.length);
    const problem = idProblem(id, file);
    if (problem !== null) {
      problems.push(problem);
      continue;
    }
    const text = readTextBelow(root, `papers/${name}`);
    const read = text.ok ? readYaml(text.value, Paper, { file, line: 1 }) : text;
    if (read.ok) papers.set(id, { id, ...read.value });
    else problems.push(...read.problems);
  }
  return { papers, problems };
}

/** Why a paper may not have this id; `file` is how messages call what says it. */
export function idProblem(id: string, file: string): ContentProblem | null {
  if (!Slug.safeParse(id).success) {
    return fileProblem(
      file,
      `the name ${JSON.stringify(id)}`,
      'letters and digits, joined by "-", "_" or "."',
    );
  }
  if ((RESERVED as readonly string[]).includes(id)) {
    return fileProblem(file, `the name ${id}, an address of the site`, `any but ${RESERVED.join(', ')}`);
  }
  if (new RegExp(`(?:^|-)${UNDATED}$`).test(id)) {
    // The undated pages of a paper `x` have ids that begin like those of a paper `x-undated`.
    return fileProblem(file, `the name ${id}`, `one that does not end with ${UNDATED}`);
  }
  return null;
}
