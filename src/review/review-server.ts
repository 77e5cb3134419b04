import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { lockArchive } from '../content/archive-lock.ts';
import { type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { readPapers } from '../content/papers.ts';
import type { Signature } from '../corrections/index.ts';
import type { DeskWords } from '../words/desk-zh.ts';
import { type Language, wordsOf } from '../words/words-of.ts';
import { type Action, readAction } from './action.ts';
import { type Answer, pageHtml } from './desk-page-html.ts';
import { DESK, deskUrl, readDeskUrl } from './desk-urls.ts';
import { listOpen } from './list-open.ts';
import { overviewHtml } from './overview-html.ts';
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
    const { path, language } = readDeskUrl(request.url ?? '/');
    if (`${path}/` !== DESK && !path.startsWith(DESK)) return next();
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    answer(options, path, language, request, response).catch((error: Error) => {
      send(response, 500, 'text/plain', `${wordsOf(language).desk.refused.failed(error.message)}\n`);
    });
  };
}

async function answer(
  options: ReviewOptions,
  path: string,
  language: Language,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { refused } = wordsOf(language).desk;
  const { method = 'GET', headers } = request;
  if (!isOwnRequest(method, headers)) {
    return send(response, 403, 'text/plain', `${refused.foreign}\n`);
  }
  if (path === `${DESK}style.css`) {
    return send(response, 200, 'text/css', STYLES.map((file) => readFileSync(file, 'utf8')).join('\n'));
  }
  const address = readAddress(path);
  if (address === null) {
    if (`${path}/` !== DESK && path !== DESK) return send(response, 404, 'text/plain', `${refused.noPage}\n`);
    return send(
      response,
      200,
      'text/html',
      overviewHtml(listOpen(options.root), namesOf(options.root), language),
    );
  }
  if (method === 'POST') return save(options, address, language, request, response);
  return show(options, address, language, response, 200, null);
}

async function save(
  options: ReviewOptions,
  address: PageAddress,
  language: Language,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { done, refused } = wordsOf(language).desk;
  const form = await readForm(request);
  const action = form && readAction(form);
  if (action === null) return send(response, 400, 'text/plain', `${refused.noForm}\n`);
  const lock = await lockArchive(options.root, WAIT_MS, () => {});
  let saved: ReturnType<typeof saveAction>;
  try {
    saved = saveAction(options.root, address, action, options.signature(), refused);
  } finally {
    lock?.release();
  }
  if (!saved.ok) {
    const typed = action.kind === 'edit' ? action : null;
    return show(options, address, language, response, 409, { saved: false, message: saved.message, typed });
  }
  const said = await options.ingest();
  const what = whatWasDone(action, done);
  const message = said === '' ? done.written(what) : done.butSaid(what, said);
  show(options, address, language, response, 200, { saved: said === '', message, typed: null });
}

function whatWasDone({ kind }: Action, done: DeskWords['done']): string {
  return kind === 'accept' || kind === 'edit' || kind === 'form' ? done[kind] : done.border;
}

function show(
  { root }: ReviewOptions,
  address: PageAddress,
  language: Language,
  response: ServerResponse,
  status: number,
  said: Answer | null,
) {
  const page = readDeskPage(root, address);
  if (page === null)
    return send(response, 404, 'text/plain', `${wordsOf(language).desk.refused.notIngested}\n`);
  send(response, status, 'text/html', pageHtml(page, namesOf(root), said, language));
}

function namesOf(root: string): ReadonlyMap<string, string> {
  return new Map([...readPapers(root).papers].map(([id, { name }]) => [id, name]));
}

/** `/review/lanchuan-ribao/2012-03-05/03`; null for any other path, one that leads out of the archive included. */
function readAddress(path: string): PageAddress | null {
  try {
    const below = decodeURIComponent(path.replace(/^\/review\/?/, '').replace(/\/$/, ''));
    const page = pageOfDrop(`${below}.txt`, below);
    return page.ok && deskUrl(page.value) === path.replace(/\/$/, '') ? page.value : null;
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
