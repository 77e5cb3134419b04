/**
 * npm run -s extract: reads texts on standard input and prints who wrote them, their dates, figures and names, one JSON line each.
 */
import { parseArgs } from 'node:util';
import { PartialDate } from '../schemas/index.ts';
import { extractRecords } from './extract/extract-records.ts';
import { extractText } from './extract/extract-text.ts';

const USAGE = `npm run -s extract < texts.ndjson             one {"id", "date", "text"} a line; date may be a day, a month, a year, null or missing
npm run -s extract -- --date 2012-09-14 < a.txt   a plain text and when it appeared
npm run -s extract -- --text < a.txt              a plain text of unknown date
npm run -s extract -- --help                      print this

Prints {"id", "dateline", "reporters", "dates", "figures", "people", "places", "organizations"} a line. Blocks are the text's lines, p1 the first.
A line that cannot be read is named on standard error and passed by; the exit code is then 1.`;

// A reader that has seen enough (head) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: 0 all was read, 1 some lines were not, 2 the command was not understood */
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
  if (!options.plain)
    return (await extractRecords(process.stdin, process.stdout, console.error)) === 0 ? 0 : 1;
  await extractText(process.stdin, process.stdout, options.date);
  return 0;
}

interface Options {
  readonly help: boolean;
  readonly plain: boolean;
  readonly date: string | null;
}

/** Null for what the command does not know. */
function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string' },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const date = values.date === undefined ? null : PartialDate.parse(values.date);
    return { help: values.help, plain: values.text || date !== null, date };
  } catch {
    return null;
  }
}
