/** What the site is built with: pinned, listed with licences, and no more of it loaded than is needed. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/content/project-folder.ts';
import { makeSbom } from '../../src/publish/make-sbom.ts';

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}
const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const { '': _, ...installed } = packages;
const nameOf = ([path, { name }]: [string, Locked]) =>
  name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const running = Object.entries(installed).filter(([, { dev }]) => dev !== true);

test('actions of the workflows are named by digest, with the tag behind it for people', () => {
  const uses = globSync('.github/workflows/*.yml', { cwd: PROJECT }).flatMap((path) =>
    readFileSync(join(PROJECT, path), 'utf8')
      .split('\n')
      .filter((line) => /^\s*-?\s*uses:/.test(line)),
  );
  expect(uses.length).toBeGreaterThan(3);
  expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

describe('the bill of materials', () => {
  interface Component {
    readonly name: string;
    readonly purl: string;
    readonly hashes: readonly { readonly content: string }[];
    readonly licenses?: readonly {
      readonly license?: { readonly id?: string };
      readonly expression?: string;
    }[];
  }
  const text = makeSbom()!;
  const { bomFormat, components, metadata } = JSON.parse(text) as {
    bomFormat: string;
    components: Component[];
    metadata: { component: { name: string } };
  };

  test('is CycloneDX and has every package that a build runs with, by its content', () => {
    expect(bomFormat).toBe('CycloneDX');
    expect(metadata.component.name).toBe('jianbao');
    const listed = new Map(components.map(({ purl, hashes }) => [purl, hashes[0]!.content]));
    const missing = running.filter(([path, locked]) => {
      const digest = listed.get(`pkg:npm/${nameOf([path, locked]).replace('@', '%40')}@${locked.version}`);
      return digest !== Buffer.from(locked.integrity!.slice('sha512-'.length), 'base64').toString('hex');
    });
    expect(missing.map(nameOf)).toEqual([]);
  });

  test('says nothing of clock, chance and folder', () => {
    expect(text).not.toMatch(/timestamp|serialNumber/);
  });

  test('names licences, of which none binds readers: LGPL only of a picture library that is built with and not shipped', () => {
    const licences = components.map(({ name, licenses }) => ({
      name,
      says: (licenses ?? []).map(({ license, expression }) => license?.id ?? expression ?? '').join(),
    }));
    const binding = licences.filter(({ name, says }) => /GPL/.test(says) && !name.startsWith('@img/sharp-'));
    expect(binding).toEqual([]);
    // segmentit has its licence (MIT) in its file alone.
    expect(licences.filter(({ says }) => says === '').map(({ name }) => name)).toEqual(['segmentit']);
  });
});

describe('the build-time macro of segmentit', () => {
  test('is not among what is installed to run, nor is what came with it', () => {
    const names = running.map(nameOf);
    expect(
      names.filter((name) => /babel-plugin|macro|preval|require-from-string|cosmiconfig/.test(name)),
    ).toEqual([]);
  });

  test('is not asked for: the dictionary loads no other package', () => {
    const script = `require('segmentit'); console.log(JSON.stringify(Object.keys(require.cache)))`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const loaded = (JSON.parse(stdout) as string[]).map((path) => path.replaceAll('\\', '/'));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((path) => !path.includes('/node_modules/segmentit/dist/'))).toEqual([]);
  });
});
