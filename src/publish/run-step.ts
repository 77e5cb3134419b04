import { type ChildProcess, spawn } from 'node:child_process';

/** How a step ended: `in doubt` where it withheld something about which an editor has to decide. */
export type StepEnd = 'done' | 'in doubt' | 'failed';

/** The exit code of a step that ended in doubt. */
export const IN_DOUBT = 3;

/** A signal ended the run: its steps were ended too. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A step that a signal does not end within this long is killed. */
const PATIENCE_MS = 5_000;

/**
 * Runs a script as a process of its own. A signal to this process is passed on and waited for; should this process be
 * killed without one, the step notices (`endWithParent`).
 *
 * @throws {Interrupted} after the step has ended, where this process was told to end
 */
export async function runStep(
  script: string,
  options: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<StepEnd> {
  const child = spawn(process.execPath, [script, ...options], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  let told: NodeJS.Signals | null = null;
  const passOn = (signal: NodeJS.Signals) => {
    told ??= signal;
    endChild(child, signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    if (told !== null) throw new Interrupted(told);
    return code === 0 ? 'done' : code === IN_DOUBT ? 'in doubt' : 'failed';
  } finally {
    for (const signal of SIGNALS) process.off(signal, passOn);
  }
}

function endChild(child: ChildProcess, signal: NodeJS.Signals): void {
  child.kill(signal);
  setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
}
