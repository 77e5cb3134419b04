/**
 * A headless Chromium for the tests, from npm alone: no system browser, no system library, no system font, so that a
 * bare Debian shows the same pages as a desktop. Linux x64; elsewhere the installed Chrome (or CHROME_PATH) is used.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackFont } from './unpack-font.ts';

/** Starts a browser, with these arguments too; the caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: [...ARGUMENTS, ...more] });
}

async function launchOptions(): Promise<LaunchOptions> {
  const installed = process.env['CHROME_PATH'];
  if (installed) return { executablePath: installed };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackBrowser();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: folder,
      // A bare system is not in UTF-8, and there Chromium gives no download a Chinese name.
      LC_ALL: 'C.UTF-8',
    },
  };
}

/** Root cannot use Chromium's sandbox, containers seldom have shared memory; the pages shown are our own. */
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/** al2023 holds libnss3, libnspr4 and libexpat, which Chromium links and a bare Debian lacks. */
const ARCHIVES = ['chromium.br', 'al2023.tar.br'];

/**
 * Unpacks the browser and a Chinese font once per install and returns the folder. It is filled under another name and
 * then renamed, so that a second run beside this one never sees half a browser.
 */
async function unpackBrowser(): Promise<string> {
  const packed = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const cache = fileURLToPath(new URL('../../node_modules/.cache/browser/', import.meta.url));
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  const partial = join(cache, `${version}.${process.pid}`);
  mkdirSync(partial, { recursive: true });
  await inTemporaryFolder(partial, async () => {
    for (const archive of ARCHIVES) await inflate(join(packed, 'bin', archive));
  });
  writeFonts(join(partial, 'fonts'));
  writeFileSync(join(partial, 'fonts.conf'), FONT_CONFIGURATION);
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** `inflate` writes into the system's temporary folder, which other users and versions share; this gives it ours. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Regular and bold of Noto Serif SC, the only font that the browser then has. */
function writeFonts(folder: string): void {
  const source = join(dirname(fileURLToPath(import.meta.resolve('@fontsource/noto-serif-sc'))), 'files');
  mkdirSync(folder);
  for (const name of readdirSync(source).filter((name) => /-(?:400|700)-normal\.woff$/.test(name))) {
    writeFileSync(join(folder, name.replace(/woff$/, 'ttf')), unpackFont(readFileSync(join(source, name))));
  }
}

/** Folders are relative (to this file, to XDG_CACHE_HOME), so that no path needs escaping. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">font-cache</cachedir>
</fontconfig>
`;
