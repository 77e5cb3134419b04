import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toMessage } from '../../../src/content/content-problem.ts';
import { ingestArchive } from '../../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../../src/ingest/plan-ingest.ts';
import { reviewHandler } from '../../../src/review/review-server.ts';
import { digests, judgeArchive } from './judge-archive.ts';
import { RULES, TAKEN_BACK } from './small-archive.ts';

export interface DeskRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of a form. `digest: true` stands for the digest of the article's file as it is now. */
  readonly form: Readonly<Record<string, string | true>> | null;
}

const WAIT_MS = 30_000;

/** Asks the desk of an archive. @returns what must not happen and did, a line each */
export async function tryRequests(root: string, requests: readonly DeskRequest[]): Promise<string[]> {
  const ingest = async () => {
    const outcomes = [...ingestArchive(root, planIngest(root), RULES)];
    return outcomes.flatMap(({ problems }) => problems.map(toMessage)).join('\n');
  };
  const handler = reviewHandler({ root, ingest, signature: () => ({ by: '陆秋岑', when: '2026-11-22' }) });
  const server = createServer((request, response) =>
    handler(request, response, () => response.writeHead(418).end('not mine')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const said: string[] = [];
  try {
    for (const request of requests) said.push(...(await tryRequest(root, port, request)));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  }
  const { complaints, published } = judgeArchive(root);
  said.push(...complaints);
  if (published === null) said.push('nothing is published any more');
  if (published?.includes(TAKEN_BACK)) said.push('what was taken back is published');
  return said;
}

async function tryRequest(root: string, port: number, request: DeskRequest): Promise<string[]> {
  const before = digests(root);
  const { status, text } = await send(root, port, request);
  const isSame = sameMaps(before, digests(root));
  const what = `${request.method} ${request.path.slice(0, 100)}: ${status}`;
  const said: string[] = [];
  if (status >= 500) said.push(`${what} ${text.slice(0, 200)}`);
  if (/\n\s+at \S+ \(/.test(text)) said.push(`${what} shows a stack trace`);
  if (!isSame && (status !== 200 || request.method !== 'POST')) said.push(`${what} changed files`);
  const origin = request.headers['Origin'];
  if (!isSame && origin !== undefined && origin !== OWN)
    said.push(`${what} was another site’s and changed files`);
  return said;
}

/** As an Origin: the desk's own. */
export const OWN = 'own';

function send(root: string, port: number, { method, path, headers, form }: DeskRequest) {
  const own = `127.0.0.1:${port}`;
  const body = form === null ? '' : new URLSearchParams(filled(root, form)).toString();
  const sent = Object.fromEntries(
    Object.entries({ Host: own, ...headers }).map(([name, value]) => [
      name,
      value === OWN ? (name === 'Origin' ? `http://${own}` : own) : value,
    ]),
  );
  return new Promise<{ status: number; text: string }>((resolve) => {
    const fail = (error: Error) => resolve({ status: 0, text: error.message });
    try {
      const asked = httpRequest({ port, host: '127.0.0.1', method, path, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
      });
      asked.setTimeout(WAIT_MS, () => {
        resolve({ status: 599, text: 'no answer' });
        asked.destroy();
      });
      asked.on('error', fail);
      asked.end(body);
    } catch (error) {
      // What cannot even be sent is no request.
      fail(error as Error);
    }
  });
}

function filled(root: string, form: Readonly<Record<string, string | true>>): Record<string, string> {
  const name = `${form['article']}`.replace(/^.*-(\d{2}-\d{2,})$/, '$1');
  const digest = [...digests(root)].find(([path]) => path.endsWith(`/2012-03-05/${name}.md`))?.[1] ?? '';
  return Object.fromEntries(
    Object.entries(form).map(([key, value]) => [key, value === true ? digest : value]),
  );
}

const sameMaps = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);
