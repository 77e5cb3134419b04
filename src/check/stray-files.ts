import type { Content } from './content.ts';
import { type Found, inFile } from './finding.ts';

/** What may lie below `content/`; names are checked where the files are read. */
const PLACES: readonly RegExp[] = [
  /^papers\/[^/]+\.yaml$/,
  /^drops\/[^/]+\/[^/]+\/[^/]+\.(?:txt|yaml)$/,
  /^articles\/[^/]+\/[^/]+\/[^/]+(?:-\d{2,}\.md|\.json)$/,
  /^corrections\/[^/]+\/[^/]+\/[^/]+\.yaml$/,
  /^(?:withdrawals|site|topics|people)\.yaml$/,
  // For people and for git.
  /(?:^|\/)(?:README(?:\.[\w-]+)?\.md|\.gitkeep|\.gitignore|\.gitattributes)$/,
  /^\.ingest\.lock$/,
];

/** Text files below drops that lie elsewhere, pictures and the like are named by who lists the drops. */
const LISTED_ELSEWHERE = /^drops\/.*\.(?:txt|pdf|docx?|rtf|html?|xml|jpe?g|png|tiff?|gif|bmp|webp|zip)$/i;

/** Files that belong nowhere: nobody reads them, and they are published with the repository. */
export function findStrayFiles({ files, shown }: Content): Found[] {
  return files
    .filter((path) => !LISTED_ELSEWHERE.test(path) && !PLACES.some((place) => place.test(path)))
    .map((path) => inFile(shown(path), strayWords(path)));
}

function strayWords(path: string) {
  if (/(?:^|\/)\.[^/]+\.new$/.test(path)) {
    return { found: 'a file that a killed run left', allowed: 'whole files', remedy: 'Run npm run ingest' };
  }
  return {
    found: 'a file that nothing reads',
    allowed:
      'papers, drops with sidecars, articles with page records, corrections, withdrawals.yaml, site.yaml, topics.yaml and people.yaml',
    remedy: 'Move it where it belongs, or out of content/',
    level: 'warning' as const,
  };
}
