/**
 * npm run ingest: reads every drop below content/drops that changed and writes content/articles.
 * npm run -s ingest -- --json FILE…: prints what is in these drops, one JSON line each, and writes nothing.
 */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/content/cache-folder.ts';
import { type ContentProblem, toMessage } from '../src/content/content-problem.ts';
import { contentRoot } from '../src/content/content-root.ts';

const USAGE = `npm run ingest                        read every drop below content/drops that changed
npm run -s ingest -- --json FILE…     print what is in these drops, one JSON line each
npm run -s ingest -- --help           print this`;

// A reader that has seen enough (head) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 nothing failed, 1 something did, 2 the command was not understood */
async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--help') {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  // Half of a run that finds nothing to do would go into stripping types: modules are kept as they were compiled, which
  // works for those alone that are imported after this.
  enableCompileCache(cacheFolder('compiled'));
  try {
    const problems = await run(options.json, options.files);
    for (const problem of problems) console.error(toMessage(problem));
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    // What no part of the run could put down to one file: another run, a folder that may not be read, a full disk.
    console.error(
      `ingest stopped: ${(error as Error).message}. What was written is whole; run it again when this is mended`,
    );
    return 1;
  }
}

async function run(json: boolean, files: readonly string[]): Promise<ContentProblem[]> {
  if (json) {
    const { printJson } = await import('../src/ingest/print-json.ts');
    return printJson(contentRoot(), files, process.stdout, (notice) => console.error(toMessage(notice)));
  }
  const { runIngest } = await import('../src/ingest/run-ingest.ts');
  return runIngest(contentRoot());
}

/** Files go with `--json` and only with it; null for anything else. */
function readOptions(args: readonly string[]): { json: boolean; files: string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return values.json === positionals.length > 0 ? { json: values.json, files: positionals } : null;
  } catch {
    return null;
  }
}
