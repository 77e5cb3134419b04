/** The habits that keep the project readable, as far as a machine can check them. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readImports, withoutComments } from '../src/content/read-imports.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = globSync('{src,scripts,schemas,tests}/**/*.{ts,astro,css,js,mjs}', { cwd: PROJECT });
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const below = (...folders: string[]) =>
  SOURCES.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
const offenders = (paths: readonly string[], breaks: (path: string) => boolean) => paths.filter(breaks);

const code = (path: string) => withoutComments(read(path));

/** What a file imports, as written, types too. */
const imports = (path: string) => readImports(read(path)).map(({ name }) => name);

/** What a file imports from the project, as paths below its root. */
function ownImports(path: string): string[] {
  return imports(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)));
}

const TOUCHES_FILES = /^node:(?:fs|child_process|http|net)\b/;

describe('the top level', () => {
  const ALLOWED = [
    'content src scripts schemas tests astro.config.mjs package.json tsconfig.json README.md',
    'README.zh-CN.md LICENSE CONTRIBUTING.md CHANGELOG.md docs CITATION.cff package-lock.json biome.json vitest.config.ts',
    '.ci .nvmrc .editorconfig .gitignore .gitattributes .npmrc .github',
    // Made by commands, ignored by git.
    '.git node_modules dist .astro .cache',
  ].flatMap((line) => line.split(' '));

  test('is the one that the design fixes', () => {
    expect(readdirSync(PROJECT).filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});

describe('the pipeline', () => {
  const STAGES = below('src/pipeline');

  test('touches no file, process, network, clock or chance: the same drop gives the same articles everywhere', () => {
    const impure = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/;
    expect(offenders(STAGES, (path) => imports(path).some((name) => TOUCHES_FILES.test(name)))).toEqual([]);
    expect(offenders(STAGES, (path) => impure.test(read(path)))).toEqual([]);
  });

  test('is listed in index.ts alone: no stage calls another', () => {
    const stageOf = (path: string) =>
      Array.from(
        read(path).matchAll(/^import \{ ([a-z]\w*) \} from '\.\/([\w-]+)\.ts'/gm),
        ([, name, file]) => ({ name, file }),
      );
    const stages = stageOf('src/pipeline/index.ts');
    expect(stages.length).toBeGreaterThan(5);
    const calls = stages.flatMap(({ name, file }) =>
      stages
        .filter(
          (other) =>
            other.file !== file &&
            new RegExp(`(?<![.\\w])${other.name}\\(`).test(code(`src/pipeline/${file}.ts`)),
        )
        .map((other) => `${name} calls ${other.name}`),
    );
    expect(calls).toEqual([]);
  });

  test('knows its own words and forms, and nothing of files, archive and site', () => {
    const outside = (path: string) => !/^(?:src\/(?:pipeline|lexicons|model|encodings)|schemas)\//.test(path);
    expect(offenders(STAGES, (path) => ownImports(path).some(outside))).toEqual([]);
  });

  test('has its stages at the top and what helps a stage in a folder', () => {
    const stages = imports('src/pipeline/index.ts').map((name) => normalize(join('src/pipeline', name)));
    const top = STAGES.filter((path) => /^src\/pipeline\/[^/]+$/.test(path));
    expect(top.toSorted()).toEqual(['src/pipeline/index.ts', ...stages].toSorted());
  });
});

describe('rooms', () => {
  /** The floors of CONTRIBUTING's map, the lowest first. */
  const FLOORS = /## The rooms[\s\S]*?```text\n([\s\S]*?)\n```/
    .exec(read('CONTRIBUTING.md'))![1]!
    .split('\n\n')
    .map((floor) => floor.split('\n').map((line) => line.split('/ ')[0]!));
  const ROOMS = FLOORS.flat();
  const floorOf = (room: string) => FLOORS.findIndex((floor) => floor.includes(room));
  const roomOf = (path: string) => ROOMS.find((room) => path.startsWith(`${room}/`)) ?? path.split('/')[0]!;
  const IMPORTS = SOURCES.filter((path) => !path.endsWith('.css')).flatMap((from) =>
    ownImports(from).map((to) => ({ from, to: to.replace(/\?.*$/, '') })),
  );

  test('stand on the map, every one', () => {
    expect([...new Set(below('src').map(roomOf))].toSorted()).toEqual(
      ROOMS.filter((room) => room !== 'schemas').toSorted(),
    );
  });

  test('know only rooms on lower floors, so that no circle can be', () => {
    const upward = IMPORTS.filter(({ from, to }) => {
      const [own, other] = [floorOf(roomOf(from)), floorOf(roomOf(to))];
      return own !== -1 && other !== -1 && roomOf(from) !== roomOf(to) && other >= own;
    });
    expect(upward).toEqual([]);
  });

  test('know neither scripts nor tests; scripts do not know tests', () => {
    const forbidden = IMPORTS.filter(
      ({ from, to }) =>
        (/^(?:src|schemas)\//.test(from) && /^(?:scripts|tests)\//.test(to)) ||
        (from.startsWith('scripts/') && to.startsWith('tests/')),
    );
    expect(forbidden).toEqual([]);
  });
});

describe('scripts', () => {
  test('are entries: argument, call, exit code', () => {
    const lines = below('scripts')
      .filter((path) => !path.startsWith('scripts/bench'))
      .reduce((sum, path) => sum + read(path).split('\n').length - 1, 0);
    expect(lines).toBeLessThan(2500);
  });
});

describe('files', () => {
  test('are touched in rooms that exist to do so', () => {
    const rooms =
      'add archive articles check content data ingest publish review search/writer serve site training verify'
        .split(' ')
        .map((room) => `src/${room}`);
    const others = below('src').filter((path) => !rooms.some((room) => path.startsWith(`${room}/`)));
    expect(offenders(others, (path) => imports(path).some((name) => TOUCHES_FILES.test(name)))).toEqual([]);
  });

  test('hold no Chinese words of the interface: these are in src/words, a newspaper’s in src/lexicons', () => {
    /** Benches, the example of the README and what weights are trained on hold invented newspaper text. */
    const KNOWN =
      /^(?:src\/(?:words|lexicons|pipeline|training)\/|scripts\/(?:bench\/|readme\/example\.ts$)|tests\/)/;
    /** Schemas are documentation: what describes a field may name it as a Chinese paper does. */
    const DESCRIPTIONS = /\.describe\(\s*'[^']*',?\s*\)|\bdescription:\s*'[^']*'/g;
    /** Comments, of styles and of markup too, may quote a newspaper. */
    const withoutComments = (path: string) =>
      read(path)
        .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|[\s;{},])\/\/.*$/gm, '')
        .replace(path.startsWith('schemas/') ? DESCRIPTIONS : '', '');
    expect(
      offenders(SOURCES, (path) => !KNOWN.test(path) && /\p{Script=Han}/u.test(withoutComments(path))),
    ).toEqual([]);
  });

  test('say what they are about instead of gathering leftovers', () => {
    expect(
      offenders(SOURCES, (path) => /(?:^|\/)(?:utils?|helpers?|misc|common|lib)(?:\/|\.ts$)/.test(path)),
    ).toEqual([]);
  });

  test('hold no path of the machine they were written on', () => {
    const texts = [
      ...SOURCES,
      ...globSync('{*.md,*.json,*.mjs,*.ts,.ci/*,schemas/json/*}', { cwd: PROJECT }),
    ];
    const home = new RegExp(
      `(?:^|[\\s"'\`(=:])/(?:${['home', 'root', 'Users', 'work'].join('|')})/[\\w.]`,
      'm',
    );
    expect(offenders(texts, (path) => home.test(read(path)))).toEqual([]);
  });

  test('import only what is there, with its extension', () => {
    const missing = SOURCES.filter((path) => !path.endsWith('.css')).flatMap((path) =>
      ownImports(path)
        .map((name) => name.replace(/\?.*$/, ''))
        .filter((name) => !existsSync(join(PROJECT, name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('dependencies', () => {
  const manifest = JSON.parse(read('package.json'));
  const declared = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };

  test('stand at exact versions', () => {
    expect(
      Object.entries(declared).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version))),
    ).toEqual([]);
  });

  test('are declared where they are imported', () => {
    const known = new Set([
      ...Object.keys(declared).map((name) => name.replace(/^@types\//, '')),
      ...builtinModules,
    ]);
    const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
    const foreign = SOURCES.flatMap(imports).filter((name) => !/^(?:[./]|node:|astro:)/.test(name));
    expect([...new Set(foreign.map(packageOf))].filter((name) => !known.has(name))).toEqual([]);
  });

  describe('are locked', () => {
    interface Locked {
      readonly integrity?: string;
      readonly resolved?: string;
      readonly dependencies?: Record<string, string>;
      readonly optionalDependencies?: Record<string, string>;
    }
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
    const { '': _, ...installed } = packages;

    test('by their content, from the public registry or no named place', () => {
      const loose = Object.entries(installed).filter(
        ([, { integrity }]) => !integrity?.startsWith('sha512-'),
      );
      expect(loose.map(([path]) => path)).toEqual([]);
      const elsewhere = Object.entries(installed).filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      );
      expect(elsewhere.map(([path]) => path)).toEqual([]);
    });

    test('completely, for every platform: npm ci refuses a lock file that leaves one out', () => {
      const isFound = (name: string, from: string): boolean =>
        `${from}node_modules/${name}` in packages ||
        (from !== '' && isFound(name, from.slice(0, from.lastIndexOf('node_modules/', from.length - 2))));
      const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
        Object.keys({ ...dependencies, ...optionalDependencies })
          .filter((name) => !isFound(name, path === '' ? '' : `${path}/`))
          .map((name) => `${path} needs ${name}`),
      );
      expect(missing).toEqual([]);
    });
  });
});
