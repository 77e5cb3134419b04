/**
 * What a page may load and do: files of its own site, nothing inline, nothing of other hosts. `frame-ancestors` and
 * reporting cannot be said in a meta tag; a host that sends headers may add them.
 *
 * Search needs no `wasm-unsafe-eval`, since its client reads the index by itself, and downloads made in the page
 * (`blob:`) are navigations, which no directive here touches.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
