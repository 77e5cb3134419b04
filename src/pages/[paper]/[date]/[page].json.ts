/** `/<paper>/<date>/<page>.json`: the articles of a newspaper page with all that was read out of them. */
import type { APIRoute } from 'astro';
import { pageJson, pagePaths } from '../../../site/page-records.ts';
import { unlessWritten } from '../../../site/site-files.ts';

export const getStaticPaths = () => unlessWritten(pagePaths);

export const GET: APIRoute = ({ props }) =>
  new Response(pageJson(props['issue'], props['page']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
