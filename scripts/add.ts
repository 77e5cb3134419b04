/** npm run add -- FILE…: puts pages into their places among the drops, as they came. */
import { addDrops } from '../src/add/add-drops.ts';
import type { Ask } from '../src/add/ask.ts';
import { Stopped, withTerminal } from '../src/add/ask-on-terminal.ts';
import { type Given, readGiven } from '../src/add/given.ts';
import { toMessage } from '../src/content/content-problem.ts';
import { contentRoot } from '../src/content/content-root.ts';

const USAGE = `npm run add -- FILE… [--paper ID] [--date DATE] [--page NUMBER]

Copies each file to content/drops/<paper>/<day>/<page>.txt, its bytes as they came; of a folder or a .zip all that is in it.
What is not said is guessed from the folio, the file’s name and its folders; where these contradict each other, nothing is
chosen. On a terminal you are asked, elsewhere never. A drop of unknown day goes to undated/.

  --paper ID      a paper of content/papers
  --date DATE     2012-03-05, 2012-03, 2012 or unknown
  --page NUMBER   1 to 999, or unknown
  --replace       put the file in the place of another drop
  --yes           ask nothing on a terminal either
  --dry-run       say what would be done, and do nothing
  --help          print this

Ends with 0 where every file has its place, 1 where a file was refused, 2 where something must be said first.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  let given: Given;
  try {
    given = readGiven(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  return given.yes ? tellAdded(given, null) : withTerminal((ask) => tellAdded(given, ask));
}

/** Adds the files and says what came of it; the exit code. */
async function tellAdded(given: Given, ask: Ask | null): Promise<number> {
  try {
    const { added, missing, problems } = await addDrops(contentRoot(), given, ask, console.log);
    for (const problem of problems) console.error(toMessage(problem));
    if (added > 0 && !given.dryRun)
      console.log('\nNext: npm run ingest, then look at the diff of content/ and commit it');
    return missing ? 2 : problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error('\nStopped: this file and those behind it were not added');
    return 1;
  }
}
