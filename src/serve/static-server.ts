/** Serves a built site as a plain static host would: what works here works anywhere. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import send from 'send';

export interface StaticServer {
  /** Address of the front page, base included, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Path that the site was built for: `/`, `/archive/`. */
  readonly base?: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Sends text packed, as most hosts do; for measuring. */
  readonly compress?: boolean;
}

/**
 * Starts serving; resolves once the port is open.
 *
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` where another program has the port, `EACCES` where it may not be used.
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { root, host = 'localhost', port = 0, compress = false } = options;
  const base = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    if (!compress || !answerPacked(root, base, request, response)) answer(root, base, request, response);
  });
  await listen(server, port, host);
  const { port: opened } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${opened}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!path.startsWith(base)) {
    if (path === '/' || `${path}/` === base) redirect(response, base);
    else notFound(root, request, response);
    return;
  }
  response.setHeader('Cache-Control', 'no-cache');
  send(request, path.slice(base.length - 1), { root, cacheControl: false })
    .on('directory', () => redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`))
    .on('error', ({ status }) => {
      // A file shorter than the range that is asked for is there all the same.
      if (status === 416) response.writeHead(416).end();
      else notFound(root, request, response);
    })
    .pipe(response);
}

const PACKED: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers with the packed file, where there is one and the browser takes it; else does nothing and returns false. */
function answerPacked(
  root: string,
  base: string,
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  const path = decodeURIComponent(url.split('?', 1)[0]!);
  const file = normalize(join(root, path.slice(base.length - 1), path.endsWith('/') ? 'index.html' : ''));
  const type = PACKED[extname(file)];
  const takesIt = /\bgzip\b/.test(String(headers['accept-encoding'])) && headers.range === undefined;
  if (type === undefined || !takesIt || !file.startsWith(normalize(root)) || !existsSync(file)) return false;
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' });
  response.end(gzipSync(readFileSync(file)));
  return true;
}

function redirect(response: ServerResponse, to: string): void {
  // A path of two slashes would lead to another host.
  response.writeHead(301, { Location: to.replace(/^\/+/, '/') }).end();
}

function notFound(root: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(join(root, '404.html'))
    .on('error', () => response.end('<!doctype html><title>404</title><p>404 Not Found'))
    .pipe(response);
}
