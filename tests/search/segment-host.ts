import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How a host answers a request for a range. */
export type HostManner = 'ranges' | 'whole files' | 'packed ranges';

export interface Host {
  readonly url: string;
  /** Bytes that were sent, by path. */
  readonly sent: Map<string, number>;
  close(): Promise<void>;
}

/** A static host of one manner or another. */
export async function startHost(root: string, manner: HostManner): Promise<Host> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname);
    let body: Buffer;
    try {
      body = readFileSync(join(root, path));
    } catch {
      response.writeHead(404).end();
      return;
    }
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    response.on('close', () => {
      sent.set(path, (sent.get(path) ?? 0) + (response.socket?.bytesWritten ?? body.length));
    });
    if (range === null || manner === 'whole files') {
      response.writeHead(200, { 'Content-Length': body.length }).end(body);
      return;
    }
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)];
    if (from >= body.length) {
      response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end();
      return;
    }
    const headers = { 'Content-Range': `bytes ${from}-${to}/${body.length}` };
    const part = body.subarray(from, to + 1);
    if (manner === 'ranges') response.writeHead(206, headers).end(part);
    // A part of the packed file, as some hosts that pack on the way send it.
    else
      response
        .writeHead(206, { ...headers, 'Content-Encoding': 'gzip' })
        .end(gzipSync(body).subarray(from, from + part.length));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
