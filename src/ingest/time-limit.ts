import { createContext, Script } from 'node:vm';

/** Some piece of work was stopped, since it took longer than it may. */
export class TookTooLong extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`it took more than ${seconds} s`);
    this.seconds = seconds;
  }
}

/** Seconds a page may take: ten times what the largest drop takes on a slow machine. */
const USUAL_SECONDS = 300;

const context: { work?: () => void } = createContext({});
const RUN = new Script('work()');

/**
 * Does something that must not hang, and stops it after so many seconds, wherever it is: in a loop, in a regular
 * expression. Nothing of it can be relied upon then, not even its `finally`: so it should neither write nor lock.
 *
 * @throws {TookTooLong}
 */
export function withinTime<T>(work: () => T, seconds = secondsAPage()): T {
  let result: { readonly value: T } | undefined;
  context.work = () => {
    result = { value: work() };
  };
  try {
    // Node's own watchdog: another thread, which ends what this one runs. It takes .1 ms to set.
    RUN.runInContext(context, { timeout: Math.ceil(seconds * 1000) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TookTooLong(seconds);
    throw error;
  }
  return result!.value;
}

/** What the environment's JIANBAO_PAGE_SECONDS says, if it is a number above 0. */
export function secondsAPage(): number {
  const said = Number(process.env['JIANBAO_PAGE_SECONDS']);
  // setTimeout and the watchdog count in 31 bits.
  return said > 0 ? Math.min(said, 2_000_000) : USUAL_SECONDS;
}
