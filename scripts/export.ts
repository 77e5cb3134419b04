/** npm run export: articles, figures, dates, reporters and names as tables, for the site's /data/. */

import { exportArchive } from '../src/data/export/export-archive.ts';
import { exportPlace } from '../src/data/export/export-place.ts';
import { exportFolder } from '../src/data/export-folder.ts';
import { filesOf } from '../src/data/exported-files.ts';
import { endWithParent } from '../src/publish/end-with-parent.ts';
import { openArchiveOrEnd, tellProblems } from './open-archive.ts';

endWithParent();
const begun = performance.now();
const archive = openArchiveOrEnd();
try {
  const manifest = exportArchive(archive, { folder: exportFolder(), ...exportPlace(process.env) });
  const rows = manifest.tables.map(({ name, rows }) => `${rows} ${name}`).join(', ');
  const bytes = filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Data: ${rows}; ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`);
} catch (error) {
  console.error(`The data could not be written: ${(error as Error).message}`);
  process.exitCode = 1;
}
tellProblems(archive);
