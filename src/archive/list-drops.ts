import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type PageAddress, pageOfDrop } from './address.ts';
import { type ContentProblem, fileProblem } from './content-problem.ts';
import { dropsFolder, shownPath } from './content-root.ts';
import { byCodeUnits } from './list-folder.ts';

/** Endings that mean an editor put a picture or a print file where text belongs. */
const NOT_TEXT = /\.(?:pdf|docx?|rtf|html?|xml|jpe?g|png|tiff?|gif|bmp|webp|zip)$/i;

/** Every drop below `content/drops` by paper, folder and name, and what lies there that is no drop. */
export function listDrops(root: string): { pages: PageAddress[]; problems: ContentProblem[] } {
  const pages: PageAddress[] = [];
  const problems: ContentProblem[] = [];
  const top = realFolder(dropsFolder(root));
  for (const path of top === null ? [] : walk(dropsFolder(root), '')) {
    const file = shownPath(root, 'drops', path.name);
    if (path.kind === 'link' && !staysInside(join(dropsFolder(root), path.name), top ?? '')) {
      problems.push(
        fileProblem(
          file,
          'a link that leads out of content/drops or nowhere',
          'a file',
          'Copy the drop here',
        ),
      );
    } else if (path.kind === 'folder') {
      problems.push(fileProblem(file, 'a folder', 'a file of text'));
    } else if (/\.txt$/i.test(path.name)) {
      const page = pageOfDrop(path.name, file);
      if (page.ok) pages.push(page.value);
      else problems.push(...page.problems);
    } else if (NOT_TEXT.test(path.name)) {
      problems.push(
        fileProblem(file, 'a file that is no .txt', 'text', 'Extract its text and save it as .txt'),
      );
    }
  }
  return { pages, problems };
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
    if (entry.isDirectory() && !/\.txt$/i.test(name)) yield* walk(folder, name);
    else yield { name, kind: kindOf(entry) };
  }
}

function kindOf(entry: Dirent): Found['kind'] {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'file';
}

function realFolder(folder: string): string | null {
  try {
    return realpathSync(folder);
  } catch {
    return null;
  }
}

function staysInside(path: string, folder: string): boolean {
  const real = realFolder(path);
  return real?.startsWith(folder + sep) ?? false;
}
