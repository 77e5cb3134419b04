import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../src/serve/static-server.ts';

const root = mkdtempSync(join(tmpdir(), 'jianbao-serve-'));
const servers: StaticServer[] = [];
const start = async (base: string) => {
  const server = await startStaticServer({ root, base });
  servers.push(server);
  return server.url;
};
const get = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init });

beforeAll(() => {
  mkdirSync(join(root, 'issue', '03'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '头版');
  writeFileSync(join(root, '404.html'), '此处无文');
  writeFileSync(join(root, 'issue', '03', 'index.html'), '第三版');
  writeFileSync(join(root, 'engine.wasm'), '0123456789');
});
afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(root, { recursive: true });
});

describe.each(['/', '/archive/'])('below %s', (base) => {
  test('answers with the right types', async () => {
    const url = await start(base);
    const front = await get(url);
    expect([front.status, await front.text()]).toEqual([200, '头版']);
    expect(front.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect((await get(`${url}engine.wasm`)).headers.get('content-type')).toBe('application/wasm');
  });

  test('leads a folder’s name to its page, query included', async () => {
    const url = await start(base);
    const answer = await get(`${url}issue/03?q=1`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}issue/03/?q=1`]);
    expect(await (await get(`${url}issue/03/`)).text()).toBe('第三版');
  });

  test('shows the 404 page, and nothing from outside its folder', async () => {
    const url = await start(base);
    for (const path of ['nothing', '..%2f..%2fetc%2fpasswd', '%E0%A4%A', 'issue/03/%00']) {
      const answer = await get(url + path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, '此处无文']);
    }
  });

  test.each([
    ['bytes=0-0', '0'],
    ['bytes=2-4', '234'],
    ['bytes=-3', '789'],
    ['bytes=8-', '89'],
  ])('gives the range %s', async (range, bytes) => {
    const answer = await get(`${await start(base)}engine.wasm`, { headers: { range } });
    expect([answer.status, await answer.text()]).toEqual([206, bytes]);
  });
});

test('leads from the root to the base', async () => {
  const url = await start('/archive/');
  const answer = await get(new URL('/', url).href);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/archive/']);
  expect((await get(new URL('/elsewhere', url).href)).status).toBe(404);
});

test('leads to no other host, however many slashes an address begins with', async () => {
  const answer = await get(`${await start('/')}/issue/03`);
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/issue/03/']);
});

test('only reads', async () => {
  expect((await get(await start('/'), { method: 'POST' })).status).toBe(405);
});

test('says so when the port is taken', async () => {
  const { port } = new URL(await start('/'));
  await expect(startStaticServer({ root, port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
