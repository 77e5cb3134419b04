import { unreadableProblem } from '../articles/read-drop.ts';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { type PaperEntry, readPapers } from '../content/papers.ts';
import { writeProblem } from '../content/write-failure.ts';
import { UnreadableDrop } from '../model/unreadable-drop.ts';
import { type Ask, askPlace } from './ask.ts';
import { dropsBySize } from './drops-by-size.ts';
import type { Given } from './given.ts';
import { type Guesses, guessPlace } from './guess-place.ts';
import { type Input, listInputs } from './list-inputs.ts';
import { putDrop } from './put-drop.ts';
import { readFolio } from './read-folio.ts';
import { toPlace } from './to-place.ts';

export interface AddReport {
  /** Drops that were put into their places, or would have been. */
  readonly added: number;
  /** Something has to be said first that could not be guessed. */
  readonly missing: boolean;
  readonly problems: readonly ContentProblem[];
}

/**
 * Puts files into their places among the drops, one after the other; what is wrong with one does not stop the others.
 *
 * @param ask null where nobody can be asked
 * @param say is told of each file where it goes and why
 */
export async function addDrops(
  root: string,
  given: Given,
  ask: Ask | null,
  say: (line: string) => void,
): Promise<AddReport> {
  const { papers, problems: paperProblems } = readPapers(root);
  const problems = [...paperProblems];
  const taken = new Map<string, string>();
  let seen = 0;
  let added = 0;
  let missing = false;
  const drops = dropsBySize(root);
  for await (const input of listInputs(given.files)) {
    seen++;
    const problem = 'read' in input ? await addDrop(input) : [input];
    if (problem !== null) problems.push(...problem);
  }
  if (seen > 1) say(`${seen} files: ${added} added, ${seen - added} not`);
  return { added, missing, problems };

  async function addDrop({ path, read }: Input): Promise<readonly ContentProblem[] | null> {
    const bytes = await read();
    if (!bytes.ok) return bytes.problems;
    const guesses = guess(path, bytes.value, given, papers);
    if ('problem' in guesses) return [guesses.problem];
    say(`${path}${ask === null ? '' : ':'}`);
    const known = ask === null ? guesses : await askPlace(guesses, [...papers.keys()], ask);
    const place = toPlace(path, known, [...papers.keys()]);
    if (!place.ok) {
      missing ||= known.paper.value === null || papers.has(known.paper.value);
      return place.problems;
    }
    const before = taken.get(place.value.drop);
    if (before !== undefined) {
      return [
        fileProblem(
          path,
          `the place of ${before}, ${place.value.drop}`,
          'a place of its own',
          'Give each its --page in a command of its own',
        ),
      ];
    }
    for (const line of describeGuesses(known)) say(`  ${line}`);
    try {
      const put = putDrop(root, path, bytes.value, place.value, drops, given);
      if (put.state === 'refused') return [put.problem];
      taken.set(place.value.drop, path);
      if (put.state !== 'there already') added++;
      const verb = given.dryRun && put.state !== 'there already' ? `would be ${put.state}` : put.state;
      say(`  → ${shownPath(root, 'drops', place.value.drop)} (${verb})`);
      if (place.value.sidecar !== null) say(`  → ${shownPath(root, 'drops', place.value.sidecar.path)}`);
      return null;
    } catch (error) {
      return [writeProblem(error, shownPath(root, 'drops', place.value.drop))];
    }
  }
}

function guess(
  path: string,
  bytes: Buffer,
  given: Given,
  papers: ReadonlyMap<string, PaperEntry>,
): Guesses | { problem: ContentProblem } {
  try {
    return guessPlace(path, given, readFolio(bytes, path), papers);
  } catch (error) {
    if (error instanceof UnreadableDrop) return { problem: unreadableProblem(error, path) };
    throw error;
  }
}

function describeGuesses({ paper, date, page }: Guesses): string[] {
  return [
    `paper  ${paper.value}  (${paper.why})`,
    `date   ${date.value ?? 'unknown'}  (${date.why})`,
    `page   ${page.value ?? 'unknown'}  (${page.why})`,
  ];
}
