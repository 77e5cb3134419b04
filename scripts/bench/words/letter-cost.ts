import { UnreadableDrop } from '../../../src/model/unreadable-drop.ts';
import { readPage } from '../../../src/pipeline/index.ts';

/** Microseconds of CPU a letter that the pipeline takes for a page of this text; a text that it refuses costs what refusing costs. */
export function letterCost(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const begun = process.threadCpuUsage();
  try {
    readPage({
      path: 'page.txt',
      bytes,
      issued: { value: '2011-09-14', basis: 'path' },
      page: 3,
      pageName: null,
    });
  } catch (error) {
    if (!(error instanceof UnreadableDrop)) throw error;
  }
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / text.length;
}

/** The least of some measurements: whatever else goes on, a collection of garbage or a first compilation, only adds. */
export function leastCost(text: string, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => letterCost(text)));
}
