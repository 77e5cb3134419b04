import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveLocked, lockArchive } from '../content/archive-lock.ts';
import { replaceFolder } from '../content/replace-folder.ts';
import { Interrupted, runStep } from './run-step.ts';
import {
  countPages,
  lockFolder,
  makeBuildingFolder,
  refusePlace,
  shownSite,
  siteFolder,
} from './site-folder.ts';

/** What a build came to: the site stands, or stands without some drops, or the old one stands. */
export type BuildResult =
  | 'built'
  | 'built without some drops'
  | 'built without what is in doubt'
  | 'failed'
  | Interrupted;

/** The commands that a build runs, each a process of its own. */
export interface Steps {
  /** Reads the drops; a drop that cannot be read does not keep the others from being published. */
  readonly ingest?: string;
  /** Pages say what the data are, so these come before the site. */
  readonly data?: string;
  readonly site: string;
  /** Left out, the index of the site that is there goes on. */
  readonly index?: string;
}

/** How long a build waits for another one of the same checkout. */
const WAIT_MS = 600_000;

/**
 * Builds the site beside the one that is there and puts it into its place as a whole: whatever happens meanwhile, a crash
 * or a signal, readers have the old site or the new one.
 */
export async function buildSite(steps: Steps): Promise<BuildResult> {
  const site = siteFolder();
  try {
    const lock = await lockArchive(lockFolder(), WAIT_MS, (holder) =>
      console.error(`waiting for another build: ${holder}`),
    );
    try {
      return await buildLocked(steps, site);
    } finally {
      lock?.release();
    }
  } catch (error) {
    if (error instanceof Interrupted) {
      console.error(`Interrupted: ${shownSite(site)} is as it was.`);
      return error;
    }
    console.error(error instanceof ArchiveLocked ? error.message : failure(error as Error, site));
    return 'failed';
  }
}

async function buildLocked(steps: Steps, site: string): Promise<BuildResult> {
  const refused = refusePlace(site);
  if (refused !== null) {
    console.error(refused);
    return 'failed';
  }
  const building = makeBuildingFolder();
  let inDoubt = false;
  const run = async (script: string, ...options: string[]) => {
    const end = await runStep(script, options, { ...process.env, JIANBAO_DIST: building });
    inDoubt ||= end === 'in doubt';
    return end !== 'failed';
  };
  try {
    const ingested = steps.ingest === undefined || (await run(steps.ingest));
    if (steps.data !== undefined && !(await run(steps.data))) return 'failed';
    console.log('Building the site …');
    // Astro names each page it writes; of thousands, the count is enough. Its errors are shown all the same.
    if (!(await run(steps.site, 'build', '--silent'))) return 'failed';
    const pages = countPages(building);
    if (steps.index === undefined) keepIndex(site, building);
    else if (!(await run(steps.index))) return 'failed';
    replaceFolder(building, site);
    console.log(`${pages} HTML pages in ${shownSite(site)}`);
    if (inDoubt) return 'built without what is in doubt';
    return ingested ? 'built' : 'built without some drops';
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function keepIndex(site: string, building: string): void {
  const index = join('search', 'data');
  if (existsSync(join(site, index))) cpSync(join(site, index), join(building, index), { recursive: true });
}

function failure({ message }: Error, site: string): string {
  return `The site could not be put into ${shownSite(site)}: ${message}. What was there is as it was.`;
}
