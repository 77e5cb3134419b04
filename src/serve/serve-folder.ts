import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

/** Answers a request, or leaves it to the next. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves the files of a folder below a path, whole or by ranges, as a static host does; what is not there is left to the
 * next. For a server that makes its pages itself and has files beside them.
 *
 * @param path with a slash at both ends
 */
export function serveFolder(path: string, root: string): Handler {
  return (request, response, next) => {
    const [asked = '/'] = (request.url ?? '/').split('?', 1);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !asked.startsWith(path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    send(request, asked.slice(path.length - 1), { root, cacheControl: false, index: false })
      .on('directory', next)
      .on('error', ({ status }) => {
        // The file is shorter than the range: another one, or torn.
        if (status === 416) response.writeHead(416).end();
        else next();
      })
      .pipe(response);
  };
}
