import { join, relative, sep } from 'node:path';

/** Folder that holds papers, drops and articles: `content`, or what the environment's JIANBAO_CONTENT says. */
export function contentRoot(): string {
  return process.env.JIANBAO_CONTENT ?? 'content';
}

export const papersFolder = (root: string) => join(root, 'papers');
export const dropsFolder = (root: string) => join(root, 'drops');
export const articlesFolder = (root: string) => join(root, 'articles');

/** A path below the content root with `/` on every system: the form that messages and records have. */
export const shownPath = (root: string, ...parts: string[]) =>
  join(relative('.', root) || root, ...parts)
    .split(sep)
    .join('/');
