/** `/<paper>/<date>/<page>.tei.xml`: the articles of a newspaper page as TEI P5. */
import type { APIRoute } from 'astro';
import { openPage } from '../../../components/open-page.ts';
import { pagePaths, pageTeiXml } from '../../../components/page-records.ts';
import { unlessWritten } from '../../../site/site-files.ts';

export const getStaticPaths = () => unlessWritten(pagePaths);

export const GET: APIRoute = ({ props }) =>
  new Response(pageTeiXml(props['issue'], props['page'], openPage(props['page'])), {
    headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' },
  });
