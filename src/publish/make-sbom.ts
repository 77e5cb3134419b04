import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import { sha256 } from '../content/digest.ts';
import { PROJECT } from '../content/project-folder.ts';

interface Manifest {
  readonly name: string;
  readonly devDependencies?: object;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devDependencies?: object }>>;
}

/** What `npm sbom` writes, as far as it is changed here (CycloneDX 1.5). */
interface Sbom {
  serialNumber?: string;
  readonly metadata: {
    timestamp?: string;
    tools: { readonly vendor: string; readonly name: string; version?: string }[];
    readonly component: { name: string };
  };
}

/**
 * The software bill of materials of all packages that a build runs with, as CycloneDX, made by npm of the lock file without
 * a network. The same lock file gives the same bytes: what npm adds of clock, chance and folder is left out.
 *
 * @returns null where npm is not there, or too old to know
 */
export function makeSbom(project: string = PROJECT): string | null {
  const lock = readFileSync(join(project, 'package-lock.json'));
  const kept = join(cacheFolder('sbom'), `${sha256(lock)}.json`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest;
  const sbom = askNpm(manifest, JSON.parse(lock.toString()) as LockFile);
  if (sbom === null) return null;
  const text = `${JSON.stringify(alwaysTheSame(sbom, manifest.name), null, 1)}\n`;
  mkdirSync(cacheFolder('sbom'), { recursive: true });
  writeFileSync(kept, text);
  return text;
}

/**
 * What npm says of a project without its packages for development. Told to leave these out (`--omit=dev`, npm 11.19), it also
 * leaves out all that they have in common with the others.
 */
function askNpm({ devDependencies: _, ...manifest }: Manifest, lock: LockFile): Sbom | null {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-sbom-'));
  try {
    const running = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true);
    const packages = Object.fromEntries(running);
    const { devDependencies: __, ...root } = packages['']!;
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ ...lock, packages: { ...packages, '': root } }),
    );
    const { status, stdout } = runNpm(folder, ['sbom', '--sbom-format=cyclonedx', '--package-lock-only']);
    return status === 0 ? (JSON.parse(stdout) as Sbom) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function alwaysTheSame(sbom: Sbom, name: string): Sbom {
  const { serialNumber: _, metadata, ...rest } = sbom;
  const { timestamp: __, tools, component, ...others } = metadata;
  return {
    ...rest,
    metadata: {
      ...others,
      tools: tools.map(({ version: ___, ...tool }) => tool),
      component: { ...component, name },
    },
  };
}

/** The npm that runs the script, else the one of the system. */
function runNpm(cwd: string, args: readonly string[]) {
  const { npm_execpath: own = '' } = process.env;
  const options = { cwd, encoding: 'utf8', maxBuffer: 64 << 20 } as const;
  return basename(own).startsWith('npm')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Puts it into a built site; says so where it cannot. */
export function placeSbom(site: string, name: string): void {
  const sbom = makeSbom();
  if (sbom === null) {
    console.warn(`npm 10 or newer is needed to write ${name}; the site is built without it`);
    return;
  }
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), sbom);
}
