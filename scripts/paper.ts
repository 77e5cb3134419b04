/** npm run paper: adds a paper to the archive, asking what has to be known of it. */
import { parseArgs } from 'node:util';
import { addPaper, PAPER_FIELDS, type PaperGiven } from '../src/add/add-paper.ts';
import type { Ask } from '../src/add/ask.ts';
import { Stopped, withTerminal } from '../src/add/ask-on-terminal.ts';
import { toMessage } from '../src/content/content-problem.ts';
import { contentRoot } from '../src/content/content-root.ts';

const USAGE = `npm run paper -- [--name NAME] [--id ID] [--place CITY] [--publisher WHO] [--rights TEXT] [--license URL]

Adds a newspaper: writes content/papers/<id>.yaml and makes its folder below content/drops. On a terminal you are asked for
what is not said; elsewhere name, place and rights must be, and the id is the name in pinyin where it is not.

Ends with 0 where the paper is there, 1 where it was refused, 2 where something must be said first.`;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = Object.fromEntries(PAPER_FIELDS.map((field) => [field, { type: 'string' } as const]));
  let given: PaperGiven;
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } });
    if (values['help'] === true) {
      console.log(USAGE);
      return 0;
    }
    given = values as PaperGiven;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  return withTerminal((ask) => tellPaper(given, ask));
}

/** Adds a paper and says what came of it; the exit code. */
export async function tellPaper(given: PaperGiven, ask: Ask | null): Promise<number> {
  try {
    const result = await addPaper(contentRoot(), given, ask);
    if (result.state === 'added') {
      console.log(`\n→ ${result.file} (added)\n\nNext: npm run add -- FILE… --paper ${result.id}`);
      return 0;
    }
    if (result.state === 'missing') {
      const options = result.fields.map((field) => `--${field}`).join(', ');
      console.error(`found nobody to ask for what was not said; allowed: an answer. Give ${options}`);
      return 2;
    }
    for (const problem of result.problems) console.error(toMessage(problem));
    return 1;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error('\nStopped: no paper was added. Add one with npm run paper');
    return 1;
  }
}
