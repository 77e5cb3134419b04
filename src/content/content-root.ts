import { join, relative, sep } from 'node:path';

/** Folder that holds papers, drops and articles: `content`, or what the environment's JIANBAO_CONTENT says. */
export function contentRoot(): string {
  return process.env.JIANBAO_CONTENT ?? 'content';
}

export const papersFolder = (root: string) => join(root, 'papers');
export const dropsFolder = (root: string) => join(root, 'drops');
export const articlesFolder = (root: string) => join(root, 'articles');
export const correctionsFolder = (root: string) => join(root, 'corrections');

/** A path below the content root as messages show it: from the working folder where it lies in it, `/` on every system. */
export function shownPath(root: string, ...parts: string[]): string {
  const near = relative('.', root);
  const shown = near === '' || near.startsWith('..') ? root : near;
  return join(shown, ...parts)
    .split(sep)
    .join('/');
}
