import { createInterface, type Interface } from 'node:readline/promises';
import type { Ask } from './ask.ts';

/** Who was asked left with Ctrl+C or Ctrl+D. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Asks on a terminal; an answer that never comes is `Stopped`. */
export function askOn(terminal: Interface): Ask {
  return (question) =>
    new Promise((resolve, reject) => {
      const stop = () => reject(new Stopped());
      terminal.once('close', stop);
      terminal.question(question).then((answer) => {
        terminal.off('close', stop);
        resolve(answer);
      }, stop);
    });
}

/** Does something with a terminal to ask on; with null where there is none, or a machine that tests runs this. */
export async function withTerminal<T>(work: (ask: Ask | null) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env['CI']) return work(null);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await work(askOn(terminal));
  } finally {
    terminal.close();
  }
}
