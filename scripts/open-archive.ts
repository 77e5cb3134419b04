import {
  type Archive,
  contentRoot,
  openArchive,
  toMessage,
  UnreadableWithdrawals,
} from '../src/archive/index.ts';
import { IN_DOUBT } from '../src/publish/run-step.ts';

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

/** Says what is wrong with the archive's files; the exit code tells where something is withheld for it. */
export function tellProblems(archive: Archive): void {
  for (const problem of archive.problems()) console.error(toMessage(problem));
  if (archive.doubts().length > 0) process.exitCode ??= IN_DOUBT;
}
