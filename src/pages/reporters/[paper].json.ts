/** `/reporters/<paper>.json`: every name of a paper with its roles, years and articles. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { byPinyin } from '../../components/pinyin-order.ts';
import { reportersJson } from '../../components/reporter-record.ts';
import { archive } from '../../components/shown-archive.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...archive.papers.keys()].map((paper) => ({ params: { paper } }));

export const GET: APIRoute = ({ params }) => {
  const { paper = '' } = params;
  const reporters = archive.index().reporters.filter((reporter) => reporter.paper === paper);
  return new Response(
    reportersJson(
      paper,
      byPinyin(reporters).flatMap(([, people]) => people),
    ),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
};
