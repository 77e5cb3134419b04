import type { Drop } from '../../src/pipeline/types.ts';

/** A drop with this text (as UTF-8) or these bytes, of which nothing else is known. */
export function dropOf(content: string | Uint8Array): Drop {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path: 'page.txt', bytes, issued: null, page: null, pageName: null };
}
