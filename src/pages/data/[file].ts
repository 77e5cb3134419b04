/** While developing, the explorers read the last export; a build has its files linked in when its pages are done. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listExported, readExported } from '../../data/export-folder.ts';

export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.DEV ? listExported().map((file) => ({ params: { file } })) : [];

export const GET: APIRoute = ({ params }) => new Response(readExported(params['file']!));
