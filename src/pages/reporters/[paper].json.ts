/** `/reporters/<paper>.json`: every name of a paper with its roles, years and articles. One file a paper, since names are as many as articles. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../components/archive.ts';
import { byPinyin } from '../../components/pinyin-order.ts';
import { toReporterRecord } from '../../components/reporter-record.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...archive.papers.keys()].map((paper) => ({ params: { paper } }));

export const GET: APIRoute = ({ params }) => {
  const reporters = archive.index().reporters.filter(({ paper }) => paper === params['paper']);
  const records = byPinyin(reporters).flatMap(([, people]) => people.map(toReporterRecord));
  const note = 'The same name may be several people. 同名者未加区分，未必是同一人。';
  return new Response(JSON.stringify({ paper: params['paper'], note, reporters: records }, null, 1), {
    headers: { 'content-type': 'application/json' },
  });
};
