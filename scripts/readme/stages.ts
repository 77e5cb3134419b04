import { readFileSync } from 'node:fs';
import { projectPath } from './project-path.ts';

/** The stages in the order in which `readPage` calls them, each with the first sentence of its docstring. */
export function stages(): string {
  const index = readFileSync(projectPath('src/pipeline/index.ts'), 'utf8');
  const files = new Map(
    Array.from(index.matchAll(/^import \{ ([a-z]\w*) \} from '\.\/([\w-]+\.ts)'/gm), ([, name, file]) => [
      name!,
      file!,
    ]),
  );
  const body = index.slice(index.indexOf('export function splitPage'));
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
  const source = readFileSync(projectPath(file), 'utf8');
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
