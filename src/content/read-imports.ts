/** A module that another one names. */
export interface Import {
  /** As written: `./at.ts`, `node:fs`, `zod`. */
  readonly name: string;
  /** Nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
}

const IMPORT =
  /^[ \t]*(?:import|export)\s(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\b(?:import|createRequire\([\w.]+\))\(['"]([^'"]+)['"]\)/gm;

/** What a source imports: at its head, while it runs (`import('…')`), or as the modules of Node once were (`createRequire`). */
export function readImports(source: string): Import[] {
  return Array.from(withoutComments(source).matchAll(IMPORT), ([, types, atHead, running]) => ({
    name: (atHead ?? running)!,
    typesOnly: types !== undefined,
  }));
}

/** A source without its comments. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, '');
}
