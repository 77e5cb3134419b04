/** `/search/client.js`: the search client as one file, for the search page and for scripts. */
import type { APIRoute } from 'astro';
import { build } from 'rolldown';

export const GET: APIRoute = async () => {
  const { output } = await build({
    // Astro works in the project's root; this module itself lies elsewhere once Astro has bundled it.
    input: 'src/search/client.ts',
    platform: 'browser',
    write: false,
    output: { format: 'esm', minify: import.meta.env.PROD },
  });
  return new Response(output[0].code, { headers: { 'content-type': 'text/javascript' } });
};
