import { checkArticleIds } from './article-ids.ts';
import type { Content } from './content.ts';
import type { Finding, Found } from './finding.ts';
import { findOrphans } from './orphan-sidecars.ts';
import { checkPaperLife } from './paper-life.ts';
import { checkPeople } from './people.ts';
import { checkPrivateNumbers } from './private-numbers.ts';
import { checkReferences } from './references.ts';
import { findRepeatedDrops } from './repeated-drops.ts';
import { findRepeatedPages } from './repeated-pages.ts';
import { findSharedAddresses } from './shared-addresses.ts';
import { checkSlices } from './slices.ts';
import { findStaleArticles } from './stale-articles.ts';
import { findStrayFiles } from './stray-files.ts';

/** Every check by name, in the order in which findings are told. */
export const CHECKS: Readonly<Record<string, (content: Content) => Found[]>> = {
  form: ({ problems }) => problems.map((problem) => ({ ...problem, level: 'error' })),
  places: findStrayFiles,
  orphans: findOrphans,
  ids: checkArticleIds,
  addresses: findSharedAddresses,
  references: checkReferences,
  people: checkPeople,
  slices: checkSlices,
  dates: checkPaperLife,
  'private-number': checkPrivateNumbers,
  'repeated-page': findRepeatedPages,
  'repeated-drop': findRepeatedDrops,
  stale: findStaleArticles,
};

/** Everything that is to be said of an archive. */
export function checkContent(content: Content): Finding[] {
  return Object.entries(CHECKS).flatMap(([check, run]) => run(content).map((found) => ({ ...found, check })));
}
