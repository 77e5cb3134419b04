import { globSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_KINDS, RESERVED } from '../addresses/urls.ts';
import { PROJECT } from '../content/project-folder.ts';
import { type Disagreement, disagree } from './disagreement.ts';
import { firstDifference } from './first-difference.ts';
import { importSite } from './import-site.ts';
import { readIfFile } from './read-if-file.ts';
import { seen, type WithheldText, withheldTexts } from './withheld-texts.ts';

export interface VerifiedSite {
  readonly disagreements: readonly Disagreement[];
  /** How many files were compared. */
  readonly files: number;
}

/** Folders whose files come from elsewhere: compared where they are made. */
const ELSEWHERE = /^(?:assets|data|search)\//;
const TEXT = /\.(?:html|xml|json|txt|csv|ndjson)$/;

/**
 * Holds a built site against what the archive gives now: byte by byte the files that are as many as articles and newspaper
 * pages; of those that Astro renders that they are there and show nothing that is withheld; and that there are no others.
 *
 * @param shown how messages call a file of the site
 */
export async function verifySite(
  root: string,
  site: string,
  shown: (path: string) => string,
  { JIANBAO_BASE: base = '/', JIANBAO_SITE: host }: NodeJS.ProcessEnv = process.env,
): Promise<VerifiedSite> {
  const truth = await importSite<typeof import('./site-truth.ts')>('src/verify/site-truth.ts', {
    BASE_URL: base,
    SITE: host,
  });
  const read = (path: string) => readIfFile(join(site, path))?.toString() ?? null;
  const disagreements: Disagreement[] = [];
  const given = new Set<string>();
  const proven = new Set<string>();
  const compare = (path: string, text: string) => {
    given.add(path);
    const found = read(path);
    const difference = found === null ? null : firstDifference(found, text);
    if (found === null) disagreements.push(disagree('fileMissing', shown(path), null, { of: path }));
    else if (difference !== null)
      disagreements.push(disagree('fileDiffers', shown(path), difference.line, difference));
    else proven.add(path);
  };
  try {
    for (const { address, text } of truth.filesAgain((address) => read(pathOf(address))))
      compare(pathOf(address), text);
  } catch (error) {
    if (!(error instanceof truth.NoFrame)) throw error;
    for (const path of error.addresses.map(pathOf))
      disagreements.push(
        read(path) === null
          ? disagree('fileMissing', shown(path), null, { of: path })
          : disagree('pageBroken', shown(path), null, {}),
      );
  }
  const assets = join(PROJECT, 'src', 'public');
  for (const path of globSync('*', { cwd: assets }))
    compare(path, readIfFile(join(assets, path))!.toString());
  for (const path of ['404.html', ...truth.renderedAddresses().map(pathOf)]) {
    if (given.has(path)) continue;
    given.add(path);
    if (read(path) === null) disagreements.push(disagree('fileMissing', shown(path), null, { of: path }));
  }
  const files = globSync('**/*.*', { cwd: site }).map((path) => path.replaceAll('\\', '/'));
  const strays = files.filter((path) => isOfPapers(path) && !given.has(path));
  const withheld = withheldTexts(root, truth.archive);
  const open = withheld.length === 0 ? [] : files.filter((path) => TEXT.test(path) && !proven.has(path));
  return {
    disagreements: [
      ...disagreements,
      ...strays.map((path) => disagree('fileExtra', shown(path), null, {})),
      ...open.flatMap((path) => findShown(read(path) ?? '', shown(path), withheld)),
    ],
    files: given.size,
  };
}

/** `/a/b/` → `a/b/index.html` */
function pathOf(address: string): string {
  const path = decodeURIComponent(address.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Pages and records of papers and reporters: of these every file is known. */
function isOfPapers(path: string): boolean {
  const [top = '', below] = path.split('/', 2);
  if (below === undefined || ELSEWHERE.test(path)) return false;
  return (
    !(RESERVED as readonly string[]).includes(top) ||
    top === 'reporters' ||
    (NAME_KINDS as readonly string[]).includes(top)
  );
}

/** The first withheld text of each article that a file shows. */
function findShown(source: string, file: string, withheld: readonly WithheldText[]): Disagreement[] {
  const text = seen(source);
  const found = withheld.filter((each) => text.includes(each.text));
  const ids = new Set(found.map(({ id }) => id));
  return [...ids].map((id) => {
    const first = found.find((each) => each.id === id)!;
    const line = source.split('\n').findIndex((each) => seen(each).includes(first.text));
    return disagree('withheldShown', file, line < 0 ? null : line + 1, first);
  });
}
