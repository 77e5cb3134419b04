import { type Options, SingleBar } from 'cli-progress';

/** Tells how far a run is; on standard error, so that it never mixes with what is printed. */
export interface Progress {
  /** One more page is done; `words` say what became of it, null where there is nothing to say. */
  readonly step: (page: string, words: string | null) => void;
  readonly stop: () => void;
}

const BAR: Options = {
  format: '{bar} {percentage} % · {value}/{total} · {page}',
  barCompleteChar: '█',
  barIncompleteChar: '░',
  barsize: 24,
  stream: process.stderr,
  clearOnComplete: true,
  hideCursor: true,
};

/** A bar on a terminal; elsewhere a line for each page that there is something to say of. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY) {
    return {
      step: (page, words) => void (words !== null && process.stderr.write(`${page}  ${words}\n`)),
      stop: () => {},
    };
  }
  const bar = new SingleBar(BAR);
  bar.start(total, 0, { page: '' });
  return { step: (page) => bar.increment({ page }), stop: () => bar.stop() };
}
