/** The editing loop as a person has it: a drop is put into its folder and stands on the screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PAPER = join(PROJECT, 'content/papers/lanchuan-ribao.yaml');
const ISSUE = 'lanchuan-ribao/2014-01-02';
const DROP = `老渡口昨日重新开航
　　本报讯（记者沈知秋）1月1日8时，天色大亮
。58岁的聂长根拉响汽笛，渡船缓缓离开西岸，船
上站着170多名乘客。
`;

let folder: string;
let loop: ChildProcess;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-dev-'));
  mkdirSync(join(folder, 'content/papers'), { recursive: true });
  mkdirSync(join(folder, 'content/drops'), { recursive: true });
  cpSync(PAPER, join(folder, 'content/papers/lanchuan-ribao.yaml'));
  loop = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: PROJECT,
    env: loopEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  url = await new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += stripVTControlCharacters(chunk.toString());
      const local = /Local\s+(http:\S+)/.exec(said);
      if (local !== null) resolve(local[1]!);
    };
    loop.stdout!.on('data', hear);
    loop.stderr!.on('data', hear);
    loop.once('exit', (code) => reject(new Error(`npm run dev ended with ${code}: ${said}`)));
  });
}, 120_000);

afterAll(() => {
  loop?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The environment of a terminal: what says that this is a test would keep the loop from reloading. */
function loopEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|DEV|PROD|MODE|SSR|TEST|VITEST.*)$/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    JIANBAO_CONTENT: join(folder, 'content'),
    JIANBAO_CACHE: join(folder, 'cache'),
  };
}

/** Writes a file below content/ as an editor's program does. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
  writeFileSync(join(folder, 'content', path), text);
}

/** Waits until a page says something. */
async function shows(path: string, text: string): Promise<void> {
  await expect
    .poll(async () => (await fetch(url + path).then((page) => page.text())).includes(text), {
      timeout: 60_000,
      interval: 1_000,
    })
    .toBe(true);
}

test('a new drop, a changed one, a correction and the paper’s own file are on screen without anything being restarted', {
  timeout: 240_000,
}, async () => {
  write(`drops/${ISSUE}/01.txt`, DROP);
  await shows(`${ISSUE}/01-01/`, '老渡口昨日重新开航');
  write(`drops/${ISSUE}/01.txt`, DROP.replace('170多名', '210多名'));
  await shows(`${ISSUE}/01-01/`, '210多名');
  write(
    `corrections/${ISSUE}/01.yaml`,
    `- kind: set\n  article: lanchuan-ribao-2014-01-02-01-01\n  values: {headline: 老渡口前日重新开航}\n`,
  );
  await shows(`${ISSUE}/01-01/`, '老渡口前日重新开航');
  write('papers/lanchuan-ribao.yaml', readFileSync(PAPER, 'utf8').replace(/^name: .*/m, 'name: 澜川晚报'));
  await shows(`${ISSUE}/01-01/`, '澜川晚报');
});

test('a new drop is read at once; the desk has its page, and answers its own pages alone', {
  timeout: 90_000,
}, async () => {
  const page = `${url}review/${ISSUE}/01`;
  expect((await fetch(`${url}review/`)).status).toBe(200);
  write(`drops/${ISSUE}/01.txt`, DROP);
  // The drop is read without anything being asked for: the desk has its page.
  await expect.poll(async () => (await fetch(page)).status, { timeout: 60_000, interval: 1_000 }).toBe(200);
  const foreign = await fetch(page, {
    method: 'POST',
    headers: { Origin: 'https://news.example' },
    body: new URLSearchParams({ action: 'merge' }),
  });
  expect(foreign.status).toBe(403);
});

test('nobody on the network reaches it', { timeout: 60_000 }, async () => {
  const { port } = new URL(url);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) {
    await expect(fetch(`http://${address}:${port}/review/`)).rejects.toThrow();
  }
});
