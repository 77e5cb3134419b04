import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../../schemas/index.ts';
import { articleFilePath, dropPath, type PageAddress, recordPath } from './address.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type ContentProblem, toMessage } from './content-problem.ts';
import { articlesFolder, contentRoot, dropsFolder, shownPath } from './content-root.ts';
import { listFolder } from './list-folder.ts';
import { readPageRecord } from './page-record-file.ts';
import { type PaperEntry, readPapers } from './papers.ts';
import { readDropText } from './read-drop.ts';
import { readText } from './read-file.ts';
import { readIndex } from './read-index.ts';
import { type OpenArticle, openArticle, readIssue } from './read-issue.ts';

/** An archive of articles: the one way in which pages, feeds, search and exports read them. */
export interface Archive {
  readonly root: string;
  readonly papers: ReadonlyMap<string, PaperEntry>;
  /** Every article in the index's order, read as it is asked for: never more than one issue is held. */
  articles(): Generator<OpenArticle>;
  /** What lists need; read at the first call and kept. */
  index(): ArchiveIndex;
  /** One article by its id; null where there is none, or where its file cannot be read. */
  article(id: string): OpenArticle | null;
  /** What became of a page's drop; null where there is no record, or where it cannot be read. */
  pageRecord(page: PageAddress): PageRecord | null;
  /** A page's drop as text, byte-order mark and all, so that the record's offsets fit; null where it is gone or no text. */
  drop(page: PageAddress): string | null;
  /** What is wrong with the files read so far, each thing once. Such files are left out and stop nothing. */
  problems(): readonly ContentProblem[];
}

/** Opens the archive below a content root. Its index is read once: open it again to see what changed on disk. */
export function openArchive(root: string = contentRoot()): Archive {
  const problems = new Map<string, ContentProblem>();
  const report = (problem: ContentProblem) => void problems.set(toMessage(problem), problem);
  const read = readPapers(root);
  read.problems.forEach(report);
  let index: ArchiveIndex | undefined;

  const archive: Archive = {
    root,
    papers: read.papers,
    *articles() {
      for (const paper of listFolder(articlesFolder(root))) {
        for (const folder of listFolder(join(articlesFolder(root), paper))) {
          yield* readIssue(root, paper, folder, report);
        }
      }
    },
    index() {
      index ??= readIndex(root, read.papers, report);
      return index;
    },
    article(id) {
      const entry = archive.index().byId.get(id);
      return entry === undefined ? null : openArticle(root, articleFilePath(entry, id), report);
    },
    pageRecord(page) {
      const path = recordPath(page);
      const place = join(articlesFolder(root), path);
      if (!existsSync(place)) return null;
      const file = shownPath(root, 'articles', path);
      const text = readText(place, file);
      const record = text.ok ? readPageRecord(text.value, file) : text;
      if (record.ok) return record.value;
      record.problems.forEach(report);
      return null;
    },
    drop(page) {
      if (!existsSync(join(dropsFolder(root), dropPath(page)))) return null;
      const text = readDropText(root, page);
      if (text.ok) return text.value;
      text.problems.forEach(report);
      return null;
    },
    problems: () => [...problems.values()],
  };
  return archive;
}
