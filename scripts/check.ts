/** npm run check: looks at everything below content/ before it is published, and says what is wrong where, and what to do. */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../src/check/format-findings.ts';
import { cacheFolder } from '../src/content/cache-folder.ts';
import { contentRoot } from '../src/content/content-root.ts';

const USAGE = `npm run -s check                       check everything below content/
npm run -s check -- --format json      the same as JSON: {errors, warnings, findings}
npm run -s check -- --format github    the same as annotations of a pull request
npm run -s check -- --fix              first save typed files as UTF-8 that surely are in another encoding
npm run -s check -- --help             print this

Ends with 0 where there is no error (warnings are for a person to decide), 1 where there is one, 2 where the command
was not understood. Writes nothing without --fix.`;

/** How long a fix waits for a run of ingest. */
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
  enableCompileCache(cacheFolder('compiled'));
  if (options.fix && !(await fix())) return 1;
  const { readContent } = await import('../src/check/read-content.ts');
  const { checkContent } = await import('../src/check/checks.ts');
  const findings = checkContent(readContent(contentRoot()));
  console.log(FORMATS[options.format](findings));
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

/** @returns false where another run writes into the archive */
async function fix(): Promise<boolean> {
  const { lockArchive } = await import('../src/content/archive-lock.ts');
  const { fixEncodings } = await import('../src/check/fix-encodings.ts');
  try {
    const lock = await lockArchive(contentRoot(), WAIT_MS, (holder) =>
      console.error(`waiting for ${holder}`),
    );
    try {
      // Beside the findings, so that JSON stays JSON.
      for (const line of fixEncodings(contentRoot())) console.error(line);
      return true;
    } finally {
      lock?.release();
    }
  } catch (error) {
    console.error(`check stopped: ${(error as Error).message}`);
    return false;
  }
}

function readOptions(args: readonly string[]): { format: Format; fix: boolean; help: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { format, fix, help } = values;
    return format in FORMATS ? { format: format as Format, fix, help } : null;
  } catch {
    return null;
  }
}
