import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { lockArchive } from '../content/archive-lock.ts';
import { type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { readPapers } from '../content/papers.ts';
import type { Signature } from '../corrections/index.ts';
import { type Action, readAction } from './action.ts';
import { type Answer, pageHtml } from './desk-page-html.ts';
import { listOpen } from './list-open.ts';
import { overviewHtml, reviewUrl } from './overview-html.ts';
import { isOwnRequest } from './own-request.ts';
import { readDeskPage } from './read-desk-page.ts';
import { saveAction } from './save-action.ts';

export interface ReviewOptions {
  /** The content folder; nothing outside is written. */
  readonly root: string;
  /** Reads the archive anew; resolves with what it has to say, nothing where all is well. */
  readonly ingest: () => Promise<string>;
  /** Who works here, and today. */
  readonly signature: () => Signature;
}

/** Answers a request below /review/, or hands it on. */
export type ReviewHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A form is a few articles long at most. */
const LARGEST_FORM = 4_000_000;
/** A run of `ingest` that goes on at the same time gets so long, in milliseconds, to end. */
const WAIT_MS = 30_000;

const STYLES = ['../styles/tokens.css', 'review.css'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * The pages on which editors look at what the pipeline was unsure of, and correct it: forms without a script. They answer
 * this machine's own browser alone; see `isOwnRequest`.
 */
export function reviewHandler(options: ReviewOptions): ReviewHandler {
  return (request, response, next) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (path !== '/review' && !path.startsWith('/review/')) return next();
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    answer(options, path, request, response).catch((error: Error) => {
      send(response, 500, 'text/plain', `没有保存：${error.message}\n`);
    });
  };
}

async function answer(
  options: ReviewOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { method = 'GET', headers } = request;
  if (!isOwnRequest(method, headers)) {
    return send(
      response,
      403,
      'text/plain',
      '校对页只回答本机浏览器自己的请求：请打开 http://localhost 上的 /review/\n',
    );
  }
  if (path === '/review/style.css') {
    return send(response, 200, 'text/css', STYLES.map((file) => readFileSync(file, 'utf8')).join('\n'));
  }
  const address = readAddress(path);
  if (address === null) {
    if (path !== '/review' && path !== '/review/') return send(response, 404, 'text/plain', '没有这一页\n');
    return send(response, 200, 'text/html', overviewHtml(listOpen(options.root), namesOf(options.root)));
  }
  if (method === 'POST') return save(options, address, request, response);
  return show(options, address, response, 200, null);
}

async function save(
  options: ReviewOptions,
  address: PageAddress,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const form = await readForm(request);
  const action = form && readAction(form);
  if (action === null) return send(response, 400, 'text/plain', '这不是校对页的表单\n');
  const lock = await lockArchive(options.root, WAIT_MS, () => {});
  let saved: ReturnType<typeof saveAction>;
  try {
    saved = saveAction(options.root, address, action, options.signature());
  } finally {
    lock?.release();
  }
  if (!saved.ok) {
    const typed = action.kind === 'edit' ? action : null;
    return show(options, address, response, 409, { saved: false, message: saved.message, typed });
  }
  const said = await options.ingest();
  const message =
    said === '' ? `${saidOf(action)}，已写入 corrections。` : `${saidOf(action)}。读入时说：${said}`;
  show(options, address, response, 200, { saved: said === '', message, typed: null });
}

function saidOf({ kind }: Action): string {
  if (kind === 'accept') return '记下了没有问题';
  return kind === 'edit' ? '保存了' : '移动了边界';
}

function show(
  { root }: ReviewOptions,
  address: PageAddress,
  response: ServerResponse,
  status: number,
  said: Answer | null,
) {
  const page = readDeskPage(root, address);
  if (page === null)
    return send(
      response,
      404,
      'text/plain',
      '这一版还没有读入过，或它的记录读不出来：请运行 npm run ingest\n',
    );
  send(response, status, 'text/html', pageHtml(page, namesOf(root), said));
}

function namesOf(root: string): ReadonlyMap<string, string> {
  return new Map([...readPapers(root).papers].map(([id, { name }]) => [id, name]));
}

/** `/review/lanchuan-ribao/2012-03-05/03`; null for any other path, one that leads out of the archive included. */
function readAddress(path: string): PageAddress | null {
  try {
    const below = decodeURIComponent(path.replace(/^\/review\/?/, '').replace(/\/$/, ''));
    const page = pageOfDrop(`${below}.txt`, below);
    return page.ok && reviewUrl(page.value) === path.replace(/\/$/, '') ? page.value : null;
  } catch {
    return null;
  }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_FORM) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}
