import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSiteFiles } from '../../src/site/write-site-files.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
  mkdirSync(join(site, 'lanchuan-ribao/frame/00-00'), { recursive: true });
  writeFileSync(join(site, 'lanchuan-ribao/frame/00-00/index.html'), '[…]');
});
afterEach(() => rmSync(site, { recursive: true }));

const PAGE = '/lanchuan-ribao/2014-01-02/01-01/';
const FEED = '/feeds/lanchuan-ribao/reporters/%E6%B2%88%E7%9F%A5%E7%A7%8B.xml';

test('files stand at their addresses, filled frames are gone', () => {
  writeSiteFiles(site, function* (rendered) {
    const frame = rendered('/lanchuan-ribao/frame/00-00/');
    yield { address: PAGE, text: frame.replace('…', '开航') };
    yield { address: FEED, text: '<feed/>' };
  });
  expect(readFileSync(join(site, 'lanchuan-ribao/2014-01-02/01-01/index.html'), 'utf8')).toBe('[开航]');
  expect(readFileSync(join(site, 'feeds/lanchuan-ribao/reporters/沈知秋.xml'), 'utf8')).toBe('<feed/>');
  expect(existsSync(join(site, 'lanchuan-ribao/frame'))).toBe(false);
});

test('a page that Astro rendered otherwise stops the build', () => {
  const write = (text: string) => () => writeSiteFiles(site, () => [{ address: PAGE, text }]);
  mkdirSync(join(site, PAGE), { recursive: true });
  writeFileSync(join(site, PAGE, 'index.html'), '开航');
  expect(write('开航')).not.toThrow();
  expect(write('停航')).toThrow('is not as Astro rendered it');
});
