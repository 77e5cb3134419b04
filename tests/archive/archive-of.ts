/** Small archives in temporary folders, for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article } from '../../schemas/index.ts';
import { type Archive, openArchive, toMessage } from '../../src/archive/index.ts';
import { writeArticleFile } from '../../src/content/article-file.ts';
import { PARAGRAPHS, SAMPLE } from '../content/sample-article.ts';

/** An archive of these files, below a content root that is gone when the test is over. */
export function archiveOf(files: Record<string, string | Uint8Array>): Archive {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return openArchive(root);
}

/** The archive's problems, its folder called `content`. */
export const messages = (archive: Archive) =>
  archive.problems().map((problem) => toMessage(problem).replace(archive.root, 'content'));

/** A file of `content/articles` with the sample article in this place. */
export function articleFile(
  folder: string,
  page: number,
  order: number,
  change: Partial<Article> = {},
  paragraphs: readonly string[] = PARAGRAPHS,
) {
  const [pp, nn] = [page, order].map((number) => String(number).padStart(2, '0'));
  const article = {
    ...SAMPLE,
    id: `lanchuan-ribao-${folder}-${pp}-${nn}`,
    date: { value: folder, basis: 'path' as const },
    page,
    order,
    ...change,
  };
  return {
    [`articles/lanchuan-ribao/${folder}/${pp}-${nn}.md`]: writeArticleFile({
      article,
      paragraphs,
    }),
  };
}

export const PAPER = {
  'papers/lanchuan-ribao.yaml': 'name: 澜川日报\nplace: 澜川市\nrights: 虚构\npages: {"3": 要闻}\n',
};
