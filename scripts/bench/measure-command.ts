/** What a command costs, its child processes included. Needs bash and, for the memory, Linux' /proc. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** User and system seconds of the whole process tree. */
  readonly cpu: number;
  readonly wall: number;
  /** Highest sum of resident memory over the process tree, in MB; pages that two processes share count twice. */
  readonly memory: number;
}

const SAMPLE_MS = 25;
const PAGE_BYTES = 4096;

/**
 * Runs a command to its end without showing its output.
 *
 * @throws {Error} with the end of its output where it fails.
 */
export function measureCommand(command: readonly string[], env: Record<string, string> = {}): Promise<Cost> {
  return new Promise((resolve, reject) => {
    // bash's `time` adds up what the kernel knows of children that have ended; sampling would miss the last moments.
    const child = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', ...command], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    const begun = performance.now();
    let memory = 0;
    const sampler = setInterval(() => {
      memory = Math.max(memory, treeMemory(child.pid!));
    }, SAMPLE_MS);
    child.on('error', (error) => {
      clearInterval(sampler);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(sampler);
      const wall = (performance.now() - begun) / 1000;
      const times = /([\d.]+) ([\d.]+)\s*$/.exec(output);
      if (code !== 0 || times === null)
        reject(new Error(`${command.join(' ')} failed:\n${output.slice(-2000)}`));
      else resolve({ cpu: Number(times[1]) + Number(times[2]), wall, memory });
    });
  });
}

/** Resident memory of a process and all below it, in MB. */
function treeMemory(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      // The name in parentheses may hold anything; fields count from after it: state, parent, … resident pages.
      const fields = readFileSync(`/proc/${entry}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
      const parent = Number(fields[1]);
      resident.set(Number(entry), Number(fields[21]) * PAGE_BYTES);
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
    } catch {
      // It has ended since the folder was listed.
    }
  }
  let sum = 0;
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    sum += resident.get(pid) ?? 0;
    open.push(...(children.get(pid) ?? []));
  }
  return sum / 1e6;
}
