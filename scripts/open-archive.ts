import { type Archive, contentRoot, openArchive, UnreadableWithdrawals } from '../src/archive/index.ts';

/** The archive for a command, which ends with the message for the editor where nothing of it may be published. */
export function openArchiveOrEnd(): Archive {
  try {
    return openArchive(contentRoot(), { known: true });
  } catch (error) {
    if (!(error instanceof UnreadableWithdrawals)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
