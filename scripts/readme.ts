/** npm run readme: writes the parts of README.md that the code knows better. A test fails where they are stale. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Article, FIGURE_KINDS, PageRecord, ROLES } from '../schemas/index.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The parts by name, each to stand between `<!-- name: generated -->` and `<!-- end -->`. */
const PARTS: Record<string, () => string> = {
  stages,
  fields,
  'ingest help': () => help('ingest'),
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

/** The stages in the order in which `readPage` calls them, each with the first sentence of its docstring. */
function stages(): string {
  const index = readFileSync(path('src/pipeline/index.ts'), 'utf8');
  const files = new Map(
    Array.from(index.matchAll(/^import \{ ([a-z]\w*) \} from '\.\/([\w-]+\.ts)'/gm), ([, name, file]) => [
      name!,
      file!,
    ]),
  );
  const body = index.slice(index.indexOf('export function readPage'));
  const calls = Array.from(body.matchAll(/([a-z]\w*)\(/g), ([, name]) => name!).filter((name) =>
    files.has(name),
  );
  const rows = calls.map((name) => {
    const file = files.get(name)!;
    return `| [\`${name}\`](src/pipeline/${file}) | ${firstSentence(docstring(`src/pipeline/${file}`, name))} |`;
  });
  return ['| Stage | What it does |', '|---|---|', ...rows].join('\n');
}

function docstring(file: string, name: string): string {
  const source = readFileSync(path(file), 'utf8');
  const [before] = source.split(new RegExp(`^export (?:async )?function ${name}\\b`, 'm'));
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before!)?.[1];
  if (comment === undefined) throw new Error(`${file}: ${name} has no docstring`);
  return comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}

/** The fields of an article file, from the schema's own descriptions. */
function fields(): string {
  const rows = Object.entries({ ...Article.shape, folio: PageRecord.shape.folio }).map(([name, type]) => {
    const description = type.description ?? describeInner(type) ?? '';
    return `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`;
  });
  const roles = ROLES.map((role) => `\`${role}\``).join(' ');
  const kinds = FIGURE_KINDS.map((kind) => `\`${kind}\``).join(' ');
  return [
    '| Field | Meaning |',
    '|---|---|',
    ...rows,
    '',
    `Roles: ${roles}. Kinds of figures: ${kinds}.`,
  ].join('\n');
}

/** A list or a nullable says nothing itself; what it holds does. */
function describeInner(type: unknown): string | undefined {
  const { unwrap, element } = type as {
    unwrap?: () => { description?: string };
    element?: { description?: string };
  };
  return element?.description ?? unwrap?.call(type).description;
}

function help(script: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path(`scripts/${script}.ts`), '--help'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`scripts/${script}.ts --help failed: ${stderr}`);
  return `\`\`\`text\n${stdout.trim()}\n\`\`\``;
}

if (import.meta.main) writeFileSync(path('README.md'), renderReadme(readFileSync(path('README.md'), 'utf8')));
