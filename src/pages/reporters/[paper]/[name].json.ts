/** `/reporters/<paper>/<name>.json`: the roles, years and articles of a name that has a page of its own. */
import type { APIRoute } from 'astro';
import { reporterSegment } from '../../../addresses/urls.ts';
import { hasOwnPage } from '../../../components/reporter-link.ts';
import { reporterJson } from '../../../components/reporter-record.ts';
import { archive } from '../../../components/shown-archive.ts';
import { unlessWritten } from '../../../site/site-files.ts';

export const getStaticPaths = () =>
  unlessWritten(() =>
    archive
      .index()
      .reporters.filter(hasOwnPage)
      .map((reporter) => ({
        params: { paper: reporter.paper, name: reporterSegment(reporter.name) },
        props: { reporter },
      })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(reporterJson(props['reporter']), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
