/** `/<paper>/<date>/<page>.tei.xml`: the articles of a newspaper page as TEI P5. */
import type { APIRoute } from 'astro';
import { pageArticles } from '../../../components/page/page-articles.ts';
import { pagePaths, pageTeiXml } from '../../../site/page-records.ts';
import { unlessWritten } from '../../../site/site-files.ts';

export const getStaticPaths = () => unlessWritten(pagePaths);

export const GET: APIRoute = ({ props }) =>
  new Response(pageTeiXml(props['issue'], props['page'], pageArticles(props['page'])), {
    headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' },
  });
