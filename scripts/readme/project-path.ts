import { fileURLToPath } from 'node:url';

/** A file of the project, by its path below the root. */
export function projectPath(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
