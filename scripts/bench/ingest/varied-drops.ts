import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../../../src/pipeline/decode.ts';

const PAPER = 'ceshi-ribao';
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Lines of a sample page that a drop takes: its first article. */
const LINES = 24;
/** One drop in so many is deleted in the second form of the archive. */
const DELETED = 20;

/** Two forms of the same archive: every drop differs a little, and some are not there in the second. */
export type Form = 'first' | 'second';

/** Puts an archive's drops into a content folder in one of its two forms, from pages of the sample archive. */
export function writeVariedDrops(content: string, count: number, form: Form): void {
  mkdirSync(join(content, 'papers'), { recursive: true });
  writeFileSync(
    join(content, 'papers', `${PAPER}.yaml`),
    'name: 测试日报\nplace: 测试\nrights: 仅供测量。\n',
  );
  const pages = globSync('content/drops/*/*/*.txt', { cwd: PROJECT }).sort().map(readSample);
  for (let drop = 0; drop < count; drop++) {
    const day = new Date(Date.UTC(1980, 0, 1 + drop)).toISOString().slice(0, 10);
    const path = join(content, 'drops', PAPER, day, '01.txt');
    if (form === 'second' && drop % DELETED === 0) {
      rmSync(path, { force: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, vary(pages[drop % pages.length]!, drop, form));
  }
}

/** Another number in each drop, and another letter throughout in the second form: the articles stay the same ones. */
function vary(page: string, drop: number, form: Form): string {
  const text = page.split('\n').slice(0, LINES).join('\n');
  const numbered = text.replace(/\d+/, (digits) => `${Number(digits) + drop}`);
  return form === 'first' ? numbered : numbered.replaceAll('的', '之');
}

function readSample(path: string): string {
  const bytes = readFileSync(join(PROJECT, path));
  return decode({ path, bytes, issued: null, page: null, pageName: null }).raw;
}
