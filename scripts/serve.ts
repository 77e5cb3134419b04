/** npm run serve: shows the built site on this machine. */
import { existsSync } from 'node:fs';
import { settleFolder } from '../src/content/replace-folder.ts';
import { shownSite, siteFolder } from '../src/publish/site-folder.ts';
import { startStaticServer } from '../src/serve/static-server.ts';
import { frame } from '../src/words/frame-zh.ts';

/** Serves dist/ until Ctrl-C. PORT, HOST and JIANBAO_BASE say where, JIANBAO_DIST which folder. */
export async function serve(): Promise<void> {
  const { PORT, HOST = 'localhost', JIANBAO_BASE: base = '/' } = process.env;
  const root = siteFolder();
  settleFolder(root);
  const port = PORT === undefined ? 4321 : Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    return fail(`PORT is “${PORT}”, expected a number from 0 to 65535.`);
  }
  if (!existsSync(root))
    return fail(`There is no ${shownSite(root)} to serve. Build it first: npm run build`);
  try {
    const server = await startStaticServer({ root, base, host: HOST, port });
    console.log(`${frame.name} is ready: ${server.url.replace(/\/$/, '')}  (Ctrl-C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      return fail(
        `Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm run serve`,
      );
    }
    if (code === 'EACCES')
      return fail(
        `Port ${port} may not be used by this user. Choose one above 1023: PORT=4321 npm run serve`,
      );
    fail(`Cannot serve on ${HOST}:${port}: ${message}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (import.meta.main) await serve();
