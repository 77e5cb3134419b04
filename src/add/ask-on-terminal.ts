import type { Interface } from 'node:readline/promises';
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
