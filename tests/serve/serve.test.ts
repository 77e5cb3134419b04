import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));
const dist = mkdtempSync(join(tmpdir(), 'jianbao-dist-'));
const started: ChildProcess[] = [];

/** Starts the command; `lines` resolves with all that it printed, once it ended. */
function serve(env: Record<string, string>) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, JIANBAO_DIST: dist, PORT: '0', ...env },
  });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
  return {
    child,
    ready: once(child.stdout, 'data').then(String),
    end: once(child, 'close').then(([code]) => ({ code, text })),
  };
}

beforeAll(() => writeFileSync(join(dist, 'index.html'), '头版'));
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dist, { recursive: true });
});

test('says in one line where the site is, shows it, and ends at Ctrl-C', async () => {
  const { child, ready, end } = serve({});
  const line = await ready;
  const [url] = /http:\/\/localhost:\d+/.exec(line)!;
  expect(await (await fetch(url)).text()).toBe('头版');
  child.kill('SIGINT');
  expect(await end).toEqual({ code: 0, text: line });
  expect(line.trim().split('\n')).toHaveLength(1);
});

test('says what to do when the port is taken', async () => {
  const first = serve({});
  const port = /localhost:(\d+)/.exec(await first.ready)![1]!;
  const { code, text } = await serve({ PORT: port }).end;
  expect(code).toBe(1);
  expect(text).toBe(
    `Port ${port} is taken by another program. Stop that, or choose another port: PORT=${Number(port) + 1} npm run serve\n`,
  );
});

test.each([
  [{ PORT: 'eighty' }, /^PORT is “eighty”, expected a number from 0 to 65535\.\n$/],
  [
    { JIANBAO_DIST: join(dist, 'nothing') },
    /There is no .*nothing\/ to serve\. Build it first: npm run build\n$/,
  ],
])('says what is wrong with %o', async (env, message) => {
  const { code, text } = await serve(env as Record<string, string>).end;
  expect(code).toBe(1);
  expect(text).toMatch(message);
});
