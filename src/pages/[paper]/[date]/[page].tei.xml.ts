/** `/<paper>/<date>/<page>.tei.xml`: the articles of a newspaper page as TEI P5. */
import type { APIRoute } from 'astro';
import { pagePaths, pageTeiXml } from '../../../components/page-records.ts';

export const getStaticPaths = pagePaths;

export const GET: APIRoute = ({ props }) =>
  new Response(pageTeiXml(props['issue'], props['page']), {
    headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' },
  });
