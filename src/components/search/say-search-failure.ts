import type { IndexFileError } from '../../search/client/index-files.ts';
import { words } from './search-words.ts';

/** Why a search failed and what to do, in a sentence. */
export function saySearchFailure(error: unknown): string {
  if (!navigator.onLine) return words.failedOffline;
  const { status } = error as Partial<IndexFileError>;
  if (status === 404) {
    return import.meta.env.DEV ? words.failedUnbuilt : words.failedIncomplete;
  }
  return words.failed;
}
