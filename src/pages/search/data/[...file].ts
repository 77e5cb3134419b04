/** While developing, search answers from the last built index; a build gets its own from `npm run index`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listBuiltFiles, readBuiltFile } from '../../../search/writer/built-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.DEV ? listBuiltFiles().map((file) => ({ params: { file } })) : [];

export const GET: APIRoute = ({ params }) => new Response(readBuiltFile(params.file!));
