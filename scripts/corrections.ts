/** npm run corrections: every correction as a version: who, when, what stood there; and the way back. */
import { parseArgs } from 'node:util';
import { lockArchive } from '../src/content/archive-lock.ts';
import { toMessage } from '../src/content/content-problem.ts';
import { contentRoot } from '../src/content/content-root.ts';
import { editorHere } from '../src/ingest/git-history.ts';
import { runIngest } from '../src/ingest/run-ingest.ts';
import { LOG_FORMATS, type LogFormat } from '../src/versions/format-log.ts';
import { listVersions } from '../src/versions/list-versions.ts';
import { listWithdrawals } from '../src/versions/list-withdrawals.ts';
import { undoVersion } from '../src/versions/undo-version.ts';
import { versionsEn } from '../src/words/versions-en.ts';
import { versionsZh } from '../src/words/versions-zh.ts';

const USAGE = `npm run -s corrections -- log [ARTICLE|PAPER]          every correction, oldest first: its name, when, who, what stood there, what stands there
npm run -s corrections -- log --format json …          the same as JSON: {corrections, withdrawals}
npm run -s corrections -- undo NAME [--note WHY]       takes the correction of that name back, or the undoing; ingests
npm run -s corrections -- --help                       print this

Who and when stand in the corrections; where they do not, git says who committed them. What was taken back stays in its
file, and in the log. Withdrawals are shown, and lifted by hand in content/withdrawals.yaml.
Ends with 0 where it did what it was asked, 1 where it could not, 2 where the command was not understood.`;

/** How long it waits for another run. */
const WAIT_MS = 10_000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const [command, name] = options.words;
  if (command === 'log') return log(name ?? null, options.format);
  try {
    return await undo(name!, options.note);
  } catch (error) {
    console.error(`corrections stopped: ${(error as Error).message}`);
    return 1;
  }
}

function log(of: string | null, format: LogFormat): number {
  const root = contentRoot();
  const { versions, problems } = listVersions(root, of);
  console.log(LOG_FORMATS[format]({ versions, withdrawals: listWithdrawals(root, of) }));
  for (const problem of problems) console.error(toMessage(problem));
  return problems.length === 0 ? 0 : 1;
}

async function undo(name: string, note: string | undefined): Promise<number> {
  const root = contentRoot();
  const lock = await lockArchive(root, WAIT_MS, (holder) => console.error(`waiting for ${holder}`));
  const undone = (() => {
    try {
      return undoVersion(root, name, { ...editorHere(root), ...(note === undefined ? {} : { note }) });
    } finally {
      lock?.release();
    }
  })();
  for (const words of [versionsZh, versionsEn]) {
    if (undone.ok) console.log(words.done(undone.version.key));
    else console.error(words.refused[undone.refused](name));
  }
  if (!undone.ok) return 1;
  const problems = await runIngest(root);
  for (const problem of problems) console.error(toMessage(problem));
  return problems.length === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals: words } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        note: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { format, note, help } = values;
    const isCommand =
      (words[0] === 'log' && words.length <= 2) || (words[0] === 'undo' && words.length === 2);
    return format in LOG_FORMATS && (help || isCommand)
      ? { words, help, note, format: format as LogFormat }
      : null;
  } catch {
    return null;
  }
}
