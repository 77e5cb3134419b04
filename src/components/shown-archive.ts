import { type Archive, contentRoot, openArchive, toMessage } from '../archive/index.ts';

const { PROD } = import.meta.env;

let open: Archive | null = null;
const opened = () => (open ??= openArchive(contentRoot(), { whole: PROD, known: PROD }));

/** The archive that the site shows: opened once for a build; in development again after its files changed. */
export const archive: Archive = new Proxy({} as Archive, {
  get: (_, key) => Reflect.get(opened(), key),
});

// Sent by `npm run dev`. Only the archive is read anew: the modules that show it stay as they are.
import.meta.hot?.on('jianbao:archive-changed', () => {
  open = null;
});

const told = new Set<string>();

/** A file that cannot be read stops nothing, but is never left out without a word. Says each problem once. */
export function tellProblems(): void {
  for (const message of archive.problems().map(toMessage)) {
    if (!told.has(message)) console.warn(message);
    told.add(message);
  }
}

/** What a paper is called: its id where the archive has no file about it. */
export function paperName(paper: string): string {
  return archive.papers.get(paper)?.name ?? paper;
}

archive.index();
tellProblems();
