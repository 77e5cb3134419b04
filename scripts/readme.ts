/** npm run readme: writes the parts of README.md that the code knows better. A test fails where they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { example } from './readme/example.ts';
import { fields } from './readme/fields.ts';
import { figures } from './readme/figures.ts';
import { projectPath } from './readme/project-path.ts';
import { rooms } from './readme/rooms.ts';
import { runScript } from './readme/run-script.ts';
import { stages } from './readme/stages.ts';

/** The parts by name, each to stand between `<!-- name: generated -->` and `<!-- end -->`. */
const PARTS: Record<string, () => string> = {
  example,
  stages,
  fields,
  rooms,
  'repair figures': () => figures('repair'),
  'extract figures': () => figures('extract'),
  'search figures': () => figures('search'),
  'search of news figures': () => figures('search-news'),
  'ingest help': () => help('ingest'),
  'add help': () => help('add'),
  'check help': () => help('check'),
  'extract help': () => help('extract'),
};

/**
 * Fills the generated parts of a README.
 *
 * @throws {Error} where a mark names no part, or where a part has no mark.
 */
export function renderReadme(readme: string): string {
  const open = new Set(Object.keys(PARTS));
  const filled = readme.replace(
    /(<!-- ([\w ]+): generated -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, head, name, tail) => {
      const part = PARTS[name];
      if (part === undefined)
        throw new Error(`Unexpected part “${name}”, expected ${Object.keys(PARTS).join(', ')}`);
      open.delete(name);
      return `${head}\n${part()}\n\n${tail}`;
    },
  );
  if (open.size > 0) throw new Error(`README.md has no mark for: ${[...open].join(', ')}`);
  return filled;
}

function help(script: string): string {
  return `\`\`\`text\n${runScript(script, ['--help']).trim()}\n\`\`\``;
}

if (import.meta.main) {
  const path = projectPath('README.md');
  writeFileSync(path, renderReadme(readFileSync(path, 'utf8')));
}
