import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type PageAddress, pageOfDrop } from './address.ts';
import { type ContentProblem, fileProblem } from './content-problem.ts';
import { dropsFolder, shownPath } from './content-root.ts';
import { byCodeUnits } from './list-folder.ts';

const IS_TEXT = /\.txt$/i;
/** Endings that mean an editor put a picture or a print file where text belongs. */
const NOT_TEXT = /\.(?:pdf|docx?|rtf|html?|xml|jpe?g|png|tiff?|gif|bmp|webp|zip)$/i;

/** Every drop below `content/drops` by paper, folder and name, and what lies there that is no drop. */
export function listDrops(root: string): { pages: PageAddress[]; problems: ContentProblem[] } {
  const pages: PageAddress[] = [];
  const problems: ContentProblem[] = [];
  const real = realPath(dropsFolder(root));
  if (real === null) return { pages, problems };
  for (const found of walk(dropsFolder(root), '')) {
    const problem = problemOf(found, root, real);
    if (problem !== null) problems.push(problem);
    else if (IS_TEXT.test(found.name)) {
      const page = pageOfDrop(found.name, shownPath(root, 'drops', found.name));
      if (page.ok) pages.push(page.value);
      else problems.push(...page.problems);
    }
  }
  return { pages, problems };
}

function problemOf({ name, kind }: Found, root: string, real: string): ContentProblem | null {
  const file = shownPath(root, 'drops', name);
  if (kind === 'folder') return fileProblem(file, 'a folder', 'a file of text');
  if (kind === 'link' && !(realPath(join(dropsFolder(root), name))?.startsWith(real + sep) ?? false)) {
    const found = 'a link that leads out of content/drops or nowhere';
    return fileProblem(file, found, 'a file', 'Copy the drop here');
  }
  if (NOT_TEXT.test(name)) {
    return fileProblem(file, 'a file that is no .txt', 'text', 'Extract its text and save it as .txt');
  }
  return null;
}

interface Found {
  /** Path below the folder. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
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
  return entry.isSymbolicLink() ? 'link' : 'file';
}

/** The path with all links followed; null where they lead nowhere. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
