import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../../schemas/index.ts';
import { readFrontmatter } from '../content/article-file.ts';
import { archiveCacheFolder } from '../content/cache-folder.ts';
import { sha256 } from '../content/digest.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import type { IssueFolder } from '../content/list-issues.ts';
import { PROJECT } from '../content/project-folder.ts';
import { programDigest } from '../content/rules-digest.ts';
import { besidePath } from '../content/write-file.ts';

/** This module, which with what it imports decides how frontmatter is read and kept. */
const READS = 'src/archive/known-frontmatter.ts';

/** Articles that one command read, for the next one: by the digest of their YAML, so that nothing old can come back. */
interface KnownIssue {
  readonly program: string;
  readonly articles: Readonly<Record<string, Article>>;
}

/** Reads the articles of one issue. */
export interface IssueReader {
  readonly read: typeof readFrontmatter;
  /** To be called when all were read: keeps them, and forgets those that are gone. */
  readonly keep: () => void;
}

/** Reads every article as if for the first time. */
export const readAnew = (): IssueReader => ({ read: readFrontmatter, keep: () => {} });

/**
 * Reads YAML once: from one command to the next few articles change, and their JSON is read at a tenth of the cost. What
 * breaks the schema is never kept, so that its problems are told each time.
 *
 * @param root of the archive
 * @param folder where they are kept; it may be deleted at any time
 */
export function knownFrontmatter(
  root: string,
  folder = archiveCacheFolder('articles', root),
): (issue: IssueFolder) => IssueReader {
  // Moved by Astro, and run from elsewhere: what decides cannot be found, so nothing is known.
  if (!existsSync(join(PROJECT, READS))) return readAnew;
  const program = programDigest(READS);
  return ({ paper, folder: issue }) => {
    const path = join(folder, paper, `${issue}.json`);
    const known = readKnown(path, program);
    const seen = new Map<string, Article>();
    let news = false;
    return {
      read(text, file) {
        const parts = splitFrontmatter(text);
        if (parts === null) return readFrontmatter(text, file);
        const digest = sha256(parts.yaml);
        const article = known[digest];
        if (article !== undefined) {
          seen.set(digest, article);
          return { ok: true, value: { article, body: parts.body } };
        }
        const read = readFrontmatter(text, file);
        if (read.ok) {
          seen.set(digest, read.value.article);
          news = true;
        }
        return read;
      },
      keep() {
        if (news || seen.size < Object.keys(known).length)
          writeKnown(path, { program, articles: Object.fromEntries(seen) });
      },
    };
  };
}

function readKnown(path: string, program: string): KnownIssue['articles'] {
  try {
    const known = JSON.parse(readFileSync(path, 'utf8')) as KnownIssue;
    return known.program === program ? known.articles : {};
  } catch {
    // Lost, or cut short as the power failed: it only saves reading.
    return {};
  }
}

function writeKnown(path: string, known: KnownIssue): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Beside its place first: another command may be reading.
    writeFileSync(besidePath(path), JSON.stringify(known));
    renameSync(besidePath(path), path);
  } catch {
    // The next command reads what it need not have read.
  }
}
