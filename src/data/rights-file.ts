import type { PaperEntry } from '../archive/index.ts';

/** `RIGHTS.txt`: what each paper says of its rights. */
export function toRightsFile(papers: readonly PaperEntry[]): string {
  return papers
    .map(
      ({ id, name, publisher, rights }) =>
        `${name} (${id})${publisher === null ? '' : `\n${publisher}`}\n${rights}\n`,
    )
    .join('\n');
}
