import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request comes from this machine's own review pages. A page of another host may send forms to any address that
 * the browser reaches (cross-site request forgery), and may give its own name this machine's address (DNS rebinding): the
 * first shows in `Origin` and `Sec-Fetch-Site`, the second in `Host`.
 */
export function isOwnRequest(method: string, headers: IncomingHttpHeaders): boolean {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return method === 'GET' && isNavigation(headers);
  if (method === 'GET') return true;
  return origin !== undefined && origin === `http://${host}`;
}

/** A link of another page that leads here shows the page and tells the other nothing. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
