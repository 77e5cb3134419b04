import { dump } from 'js-yaml';

/** `CITATION.cff` of the data (Citation File Format 1.2.0). Its version is a digest, since the data have no releases. */
export function toCitationFile(version: string, homepage: string | null): string {
  return dump({
    'cff-version': '1.2.0',
    message: 'Please cite the data with their version; cite an article as its own page says.',
    type: 'dataset',
    title: '剪报 Jianbao: newspaper articles, figures, dates and bylines as data',
    authors: [{ name: '剪报 Jianbao' }],
    version,
    ...(homepage === null ? {} : { url: homepage }),
    keywords: ['newspapers', 'Chinese', 'figures', 'dates', 'bylines'],
  });
}
