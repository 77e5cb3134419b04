/** `/search/client.js`: the search client as one file, for the search page and for scripts. */
import type { APIRoute } from 'astro';
import { bundleClient } from '../../search/writer/bundle-client.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleClient(import.meta.env.PROD), { headers: { 'content-type': 'text/javascript' } });
