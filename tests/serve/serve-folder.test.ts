import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/serve/serve-folder.ts';

let root: string;
let server: Server;
let url: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jianbao-serve-'));
  mkdirSync(join(root, 'index/segments'), { recursive: true });
  writeFileSync(join(root, 'index/segments/a.segment'), '0123456789');
  writeFileSync(join(root, 'secret.txt'), 'nobody’s');
  const handle = serveFolder('/archive/search/data/', join(root, 'index'));
  server = createServer((request, response) =>
    handle(request, response, () => response.writeHead(404).end('the next')),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers: HeadersInit = {}) => fetch(url + path, { headers });

test('a file comes whole, or as much of it as is asked for', async () => {
  const file = '/archive/search/data/segments/a.segment';
  expect(await (await ask(file)).text()).toBe('0123456789');
  const part = await ask(file, { Range: 'bytes=2-4' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(await part.text()).toBe('234');
  expect((await ask(file, { Range: 'bytes=20-24' })).status).toBe(416);
});

test.each([
  '/archive/search/data/segments/b.segment',
  '/archive/search/data/segments/',
  '/archive/search/data/..%2fsecret.txt',
  '/archive/search/',
  '/segments/a.segment',
])('%s is left to the next', async (path) => {
  expect(await (await ask(path)).text()).toBe('the next');
});
