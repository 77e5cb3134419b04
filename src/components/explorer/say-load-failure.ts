import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { LoadError } from './load-json.ts';

/** Why the data did not come and what to do, in a sentence. */
export function sayLoadFailure(error: unknown, words: ExplorerWords): string {
  if (!navigator.onLine) return words.offline;
  if (error instanceof LoadError) return error.status === 404 ? words.missing : words.failed;
  // A piece that hyparquet cannot read is a piece of another file: the site was built anew meanwhile.
  return error instanceof TypeError ? words.failed : words.stale;
}
