import { rulesDigest, sourcesDigest } from '../content/rules-digest.ts';

/** What decides, beside the rules, whether a page is up to date. */
const SOURCES = ['src/content', 'src/archive', 'src/articles', 'src/ingest'];

/** The rules' digest, which stands in page records, and that of the program that looks whether there is anything to do. */
export function programDigest(): { rules: string; program: string } {
  const rules = rulesDigest();
  return { rules, program: `${rules} ${sourcesDigest(SOURCES)}` };
}
