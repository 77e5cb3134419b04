import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, UnreadableWithdrawals } from '../archive/index.ts';
import { shownSite, siteFolder } from '../publish/site-folder.ts';
import type { Disagreement } from './disagreement.ts';
import { verifyExport } from './verify-export.ts';
import { verifyIndex } from './verify-index.ts';
import { verifySite } from './verify-site.ts';

/** What a built site came to beside its archive. */
export interface VerifiedBuilt {
  readonly disagreements: readonly Disagreement[];
  readonly rows: number;
  readonly files: number;
}

/**
 * Holds the built site with its data and its search index against the archive. Null where there is no site, or where
 * nothing may be published, so that there should be none.
 */
export async function verifyBuilt(root: string, site: string = siteFolder()): Promise<VerifiedBuilt | null> {
  if (!existsSync(site)) return null;
  const shown = (...parts: string[]) => `${shownSite(site)}${parts.join('/')}`;
  try {
    const pages = await verifySite(root, site, shown);
    const archive = openArchive(root, { known: true });
    const data = await verifyExport(archive, join(site, 'data'), (name) => shown('data', name));
    const index = verifyIndex(archive, join(site, 'search', 'data'), (path) => shown('search', 'data', path));
    return {
      disagreements: [...pages.disagreements, ...data.disagreements, ...index.disagreements],
      rows: data.rows,
      files: pages.files + data.files + index.files,
    };
  } catch (error) {
    if (error instanceof UnreadableWithdrawals) return null;
    throw error;
  }
}
