import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../../../src/content/content-root.ts';
import { judgeArchive } from './judge-archive.ts';
import { DAY, PAPER, put, smallArchive, TAKEN_BACK } from './small-archive.ts';
import { type DeskRequest, tryRequests } from './try-requests.ts';

/** Stands in what is put into files, so that it can be seen whether it comes out. */
export const MARK = '鞮鞻';

/** One input that is tried: bytes in base64. */
export type FuzzInput =
  /** A drop on a page of its own. */
  | { readonly kind: 'drop'; readonly bytes: string }
  /** A file of the archive, by its path below the content folder, as it stands now; null where it is gone. */
  | { readonly kind: 'file'; readonly path: string; readonly bytes: string | null }
  /** What is asked of the desk, one after the other. */
  | { readonly kind: 'requests'; readonly requests: readonly DeskRequest[] };

/** Tries an input in an archive of its own. @returns what must not happen and did, a line each */
export async function tryInput(input: FuzzInput): Promise<string[]> {
  const root = smallArchive();
  try {
    if (input.kind === 'requests') return await tryRequests(root, input.requests);
    const path = input.kind === 'drop' ? `drops/${PAPER}/${DAY}/03.txt` : input.path;
    if (input.bytes === null) rmSync(join(root, path), { force: true });
    else put(root, path, Buffer.from(input.bytes, 'base64'));
    return tryFile(root, path);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function tryFile(root: string, path: string): string[] {
  const { complaints, refused, published } = judgeArchive(root);
  const isRefused = refused.some(({ file }) => file === shownPath(root, path));
  const said = [...complaints];
  if (published === null) {
    if (!isRefused) said.push('nothing is published, and nobody is told why');
    return said;
  }
  if (isRefused && published.includes(MARK)) said.push(`${path} was refused, and is published`);
  if (path === 'withdrawals.yaml' && isRefused && published.includes(TAKEN_BACK))
    said.push('the list of withdrawals was refused, and what it took back is published');
  if (path !== 'withdrawals.yaml' && published.includes(TAKEN_BACK)) {
    said.push('what was taken back is published');
  }
  // Whatever is wrong with one file, the other pages come out.
  const isOfAll = path.startsWith('papers/') || path === 'withdrawals.yaml';
  if (!isOfAll && !path.includes('/02') && !published.includes('城东热源厂')) {
    said.push('a page that has nothing wrong with it is not published');
  }
  return said;
}
