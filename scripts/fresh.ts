/** npm run fresh: takes the sample paper away and asks for the first paper of one's own. */
import { parseArgs } from 'node:util';
import { Stopped, withTerminal } from '../src/add/ask-on-terminal.ts';
import { clearSample, SAMPLE, sampleFiles, sampleProblems } from '../src/add/clear-sample.ts';
import { lockArchive } from '../src/content/archive-lock.ts';
import { toMessage } from '../src/content/content-problem.ts';
import { contentRoot, shownPath } from '../src/content/content-root.ts';
import { YES } from '../src/words/answers.ts';
import { tellPaper } from './paper.ts';

const USAGE = `npm run fresh [-- --yes]

Starts an archive of your own: takes the invented sample paper away, with its drops, articles and corrections, and asks for
your first paper. Nothing of it stays behind as withdrawn. What git does not have is never deleted.

  --yes     do it without asking; npm run paper then adds the paper

Ends with 0 where that is done, 1 where it was refused, 2 where the command was not understood.`;

const WAIT_MS = 60_000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: { yes?: boolean; help?: boolean };
  try {
    options = parseArgs({
      args: [...args],
      options: { yes: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  return withTerminal(async (ask) => {
    const root = contentRoot();
    const lock = await lockArchive(root, WAIT_MS, (holder) => console.error(`Waiting for ${holder} …`));
    try {
      const files = sampleFiles(root);
      if (files.length > 0) {
        const problems = sampleProblems(root);
        for (const problem of problems) console.error(toMessage(problem));
        if (problems.length > 0) return 1;
        console.log('The sample paper goes; git keeps it:');
        for (const path of files) console.log(`  ${shownPath(root, path)}`);
        if (!options.yes) {
          if (ask === null) {
            console.error('Give --yes to take it away: nobody is there to be asked');
            return 2;
          }
          if (!YES.test((await ask('Take it away? (yes or no): ')).trim())) return 1;
        }
        clearSample(root);
      } else console.log(`The sample paper, ${SAMPLE}, is not here: there is nothing to take away.`);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      console.error('\nStopped: nothing was taken away');
      return 1;
    } finally {
      lock?.release();
    }
    if (ask !== null) return tellPaper({}, ask);
    console.log('\nNext: npm run paper');
    return 0;
  });
}
