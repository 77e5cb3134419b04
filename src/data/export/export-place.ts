import { below, DATA } from '../../addresses/urls.ts';
import type { ExportOptions } from './export-archive.ts';

/** Where the site of an export lies, as the environment says: whole addresses where the host is known, else from its root. */
export function exportPlace({
  JIANBAO_SITE: site,
  JIANBAO_BASE: base = '/',
}: NodeJS.ProcessEnv): Omit<ExportOptions, 'folder'> {
  const toUrl = (address: string) =>
    site === undefined ? below(base, address) : new URL(below(base, address), site).href;
  return { toUrl, homepage: site === undefined ? null : toUrl(DATA) };
}
