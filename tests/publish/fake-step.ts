/** Writes the pages of an invented site, one every few milliseconds: long enough to be interrupted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endWithParent } from '../../src/publish/end-with-parent.ts';

endWithParent();
const { JIANBAO_DIST: dist = '', EDITION = '', PAUSE = '0', FAIL } = process.env;
mkdirSync(join(dist, 'search'), { recursive: true });
for (let page = 1; page <= 40; page++) {
  writeFileSync(join(dist, `${page}.html`), EDITION);
  await sleep(Number(PAUSE));
  if (FAIL === String(page)) process.exit(1);
}
writeFileSync(join(dist, 'search', 'client.js'), EDITION);
