/** A second build of the site for tests that need another than the one that all share: one issue of the archive. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/archive.ts';
import { contentRoot } from '../../src/content/content-root.ts';

export interface SmallBuild {
  readonly content: string;
  readonly dist: string;
  remove(): void;
}

/** The environment without what the test runner adds: it would make a test build of the site. */
export function readersEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, TEST, VITEST, ...environment } = process.env;
  return environment;
}

/**
 * Builds the archive's first issue into a temporary folder, with these variables set and after `change` had its way with
 * the content.
 *
 * @param faults whether the content has files that cannot be read: the build goes on without them and says so by its status
 * @throws {Error} with the build's output where it fails.
 */
export function buildSmallSite(
  variables: Readonly<Record<string, string>>,
  change: (content: string) => void = () => {},
  faults = false,
): SmallBuild {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-small-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const [issue] = openArchive().index().issues;
  for (const kind of ['drops', 'articles']) {
    const path = [kind, issue!.paper, issue!.folder] as const;
    cpSync(join(contentRoot(), ...path), join(content, ...path), { recursive: true });
  }
  cpSync(join(contentRoot(), 'papers'), join(content, 'papers'), { recursive: true });
  change(content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...readersEnvironment(), JIANBAO_CONTENT: content, JIANBAO_DIST: dist, ...variables },
  });
  if (status !== (faults ? 1 : 0)) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return { content, dist, remove: () => rmSync(folder, { recursive: true }) };
}
