import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentProblem, fileProblem } from './content-problem.ts';
import { dropsFolder, shownPath } from './content-root.ts';
import { leadsOut } from './leads-out.ts';
import { byCodeUnits } from './list-folder.ts';
import { type PageAddress, pageOfDrop } from './page-address.ts';
import { outsideProblem } from './read-below.ts';

const IS_TEXT = /\.txt$/i;
/** Endings that mean an editor put a picture or a print file where text belongs. */
const NOT_TEXT = /\.(?:pdf|docx?|rtf|html?|xml|jpe?g|png|tiff?|gif|bmp|webp|zip)$/i;

/** Every drop below `content/drops` by paper, folder and name, and what lies there that is no drop. */
export function listDrops(root: string): { pages: PageAddress[]; problems: ContentProblem[] } {
  const pages: PageAddress[] = [];
  const problems: ContentProblem[] = [];
  if (!existsSync(dropsFolder(root))) return { pages, problems };
  for (const found of walk(dropsFolder(root), '')) {
    const problem = problemOf(found, root);
    if (problem !== null) problems.push(problem);
    else if (IS_TEXT.test(found.name)) {
      const page = pageOfDrop(found.name, shownPath(root, 'drops', found.name));
      if (page.ok) pages.push(page.value);
      else problems.push(...page.problems);
    }
  }
  return { pages, problems };
}

function problemOf({ name, kind }: Found, root: string): ContentProblem | null {
  const file = shownPath(root, 'drops', name);
  if (kind === 'folder')
    return fileProblem(
      file,
      'a folder',
      'a file of text',
      'Give the folder another name, or put a file in its place',
    );
  if (kind === 'link' && leadsOut(root, `drops/${name}`)) return outsideProblem(file, `drops/${name}`);
  if (kind === 'link' && !/\.(?:txt|yaml)$/.test(name)) {
    return fileProblem(file, 'a link to a folder', 'a folder, or a link to a drop', 'Copy the drops here');
  }
  if (kind === 'device') return fileProblem(file, 'a pipe or a device', 'a file of text', 'Take it away');
  if (NOT_TEXT.test(name)) {
    return fileProblem(file, 'a file that is no .txt', 'text', 'Extract its text and save it as .txt');
  }
  return null;
}

interface Found {
  /** Path below the folder. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'device';
}

function* walk(folder: string, below: string): Generator<Found> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !IS_TEXT.test(name)) yield* walk(folder, name);
    else yield { name, kind: kindOf(entry) };
  }
}

function kindOf(entry: Dirent): Found['kind'] {
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : 'device';
}
