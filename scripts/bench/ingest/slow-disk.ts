/**
 * Loaded before ingest where it will be killed (`node --import`): every file is written in two halves and every change of
 * a name takes its time, so that kills fall between and into them, as they hardly ever do on a fast disk.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const PAUSE_MS = 20;
const { closeSync, openSync, renameSync, rmSync, writeSync } = fs;
const still = new Int32Array(new SharedArrayBuffer(4));
const pause = () => void Atomics.wait(still, 0, 0, PAUSE_MS);

function writeInHalves(
  file: number | string,
  content: string | Uint8Array,
  options?: { readonly flag?: string },
): void {
  if (typeof file === 'string') {
    const opened = openSync(file, options?.flag ?? 'w');
    writeInHalves(opened, content);
    closeSync(opened);
    return;
  }
  const bytes = Buffer.from(content);
  const half = bytes.length >> 1;
  writeSync(file, bytes, 0, half);
  pause();
  writeSync(file, bytes, half);
}

Object.assign(fs, {
  writeFileSync: writeInHalves,
  renameSync(from: string, to: string) {
    pause();
    renameSync(from, to);
  },
  rmSync(path: string, options?: fs.RmOptions) {
    pause();
    rmSync(path, options);
  },
});
syncBuiltinESMExports();
