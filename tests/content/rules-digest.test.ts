import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programDigest, rulesDigest } from '../../src/content/rules-digest.ts';
import { BUILDS } from '../../src/search/writer/build-bundle.ts';
import { FERRY } from '../sample-folder.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'jianbao-'));
const RULES = rulesDigest(copyProject());
afterAll(() => rmSync(copy, { recursive: true }));

/** What Node itself loads for a run that reads a drop and finds people in it; printed with the digest of that run. */
const RUN = `
import { registerHooks } from 'node:module';
const loaded = new Set();
registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context); } });
const [project, root] = process.argv.slice(1);
const { updateArchive } = await import(project + '/src/ingest/update-archive.ts');
const page = { paper: 'lanchuan-ribao', folder: '2012-03-05', name: '02' };
const states = [];
for await (const { state } of updateArchive(root, { issues: new Map([['a', [page]]]) })) states.push(state);
const { rulesDigest } = await import(project + '/src/content/rules-digest.ts');
console.log(JSON.stringify({ loaded: [...loaded], states, digest: rulesDigest() }));
`;

let run: { readonly states: string[]; readonly digest: string; readonly loaded: string[] };
let files: string[];
let packages: string[];

beforeAll(() => {
  const root = join(copy, 'content');
  mkdirSync(join(root, 'drops/lanchuan-ribao/2012-03-05'), { recursive: true });
  writeFileSync(join(root, 'drops/lanchuan-ribao/2012-03-05/02.txt'), FERRY);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', RUN, pathToFileURL(PROJECT).href, root],
    { cwd: copy, env: { ...process.env, JIANBAO_CACHE: join(copy, 'cache') }, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  run = JSON.parse(stdout);
  const paths = run.loaded
    .filter((url) => url.startsWith('file:'))
    .map((url) => relative(PROJECT, fileURLToPath(url)).replaceAll('\\', '/'));
  files = paths.filter((path) => /^(?:src|schemas)\//.test(path));
  packages = [
    ...new Set(
      paths.flatMap((path) => /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
    ),
  ];
});

describe('the digest of the rules', () => {
  test('changes with a constant in any file that an ingest runs', () => {
    expect(run.states).toEqual(['read']);
    for (const folder of [
      'schemas',
      ...rooms('articles content corrections encodings ingest lexicons model pipeline'),
    ])
      expect(files.filter((path) => path.startsWith(`${folder}/`))).not.toEqual([]);
    const missed = files.filter((path) => changed(path, withOtherConstant) === RULES);
    expect(missed).toEqual([]);
  });

  test('changes with the version of any package that an ingest runs', () => {
    expect(packages).toContain('node_modules/segmentit');
    expect(packages).toContain('node_modules/mdast-util-from-markdown');
    const missed = packages.filter((place) => changedLock(place) === RULES);
    expect(missed).toEqual([]);
  });

  test('does not change with a page of the site, a word of the interface, or whatever else an ingest does not run', () => {
    const others = globSync('{src,schemas}/**/*.*', { cwd: PROJECT })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !files.includes(path));
    for (const folder of rooms('components pages words search site styles')) {
      expect(others.filter((path) => path.startsWith(`${folder}/`))).not.toEqual([]);
    }
    for (const path of others) writeFileSync(join(copy, path), '');
    expect(rulesDigest(copy)).toBe(RULES);
    copyProject();
    expect(changedLock('node_modules/astro')).toBe(RULES);
  });

  test('is the same whatever line ends a checkout has, and from whatever folder it is run', () => {
    expect(changed('src/pipeline/normalise.ts', (text) => text.replaceAll('\n', '\r\n'))).toBe(RULES);
    expect(run.digest).toBe(RULES);
  });
});

test('chunks of the search index are made anew by another Pagefind and of other grams', () => {
  const digest = () => programDigest(BUILDS, copy);
  const before = digest();
  expect(changedLock('node_modules/pagefind', digest)).not.toBe(before);
  expect(changed('src/search/grams.ts', withOtherConstant, digest)).not.toBe(before);
  expect(changed('src/search/client.ts', withOtherConstant, digest)).toBe(before);
});

function rooms(names: string): string[] {
  return names.split(' ').map((name) => `src/${name}`);
}

function copyProject(): string {
  for (const path of ['src', 'schemas', 'package-lock.json'])
    cpSync(join(PROJECT, path), join(copy, path), { recursive: true });
  return copy;
}

/** The digest while one file is another. */
function changed(path: string, change: (text: string) => string, digest = () => rulesDigest(copy)): string {
  const text = readFileSync(join(PROJECT, path), 'utf8');
  const other = change(text);
  expect(other, path).not.toBe(text);
  writeFileSync(join(copy, path), other);
  try {
    return digest();
  } finally {
    writeFileSync(join(copy, path), text);
  }
}

/** The first figure that stands alone is another one; a file without any has a constant more. */
function withOtherConstant(text: string): string {
  const other = text.replace(/(?<=[\s([{,-])\d(?=[\s)\]},;.])/, (digit) => String(9 - Number(digit)));
  return other === text ? `${text}\nexport const MORE = 1;\n` : other;
}

function changedLock(place: string, digest?: () => string): string {
  return changed(
    'package-lock.json',
    (text) => {
      const lock = JSON.parse(text);
      lock.packages[place].version += '-changed';
      return JSON.stringify(lock);
    },
    digest,
  );
}
