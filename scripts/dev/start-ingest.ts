import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const INGEST = fileURLToPath(new URL('../ingest.ts', import.meta.url));

/**
 * Reads the archive anew, in a program of its own so that changed rules count, and prints what it says.
 *
 * @returns what it had to say of files that need a person; nothing where all is well
 */
export function runIngest(): Promise<string> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [INGEST], { stdio: ['ignore', 'inherit', 'pipe'] });
    const said: Buffer[] = [];
    run.stderr.on('data', (chunk) => {
      said.push(chunk);
      process.stderr.write(chunk);
    });
    run.once('error', (error) => resolve(error.message));
    run.once('close', (code) => resolve(code === 0 ? '' : Buffer.concat(said).toString('utf8').trim()));
  });
}
