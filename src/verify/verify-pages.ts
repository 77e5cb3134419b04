import { shownPath } from '../content/content-root.ts';
import { articleFilePath, recordPath } from '../content/page-address.ts';
import { rulesDigest } from '../content/rules-digest.ts';
import { pipelineRules, type Rules } from '../ingest/examine-page.ts';
import { planIngest } from '../ingest/plan-ingest.ts';
import type { StoredPage } from '../ingest/stored-page.ts';
import { comparePage } from './compare-page.ts';
import { deriveIssue } from './derive-issue.ts';
import { type Disagreement, disagree, sayProblem } from './disagreement.ts';

/** What was looked at, and what of it does not agree. */
export interface VerifiedPages {
  readonly disagreements: readonly Disagreement[];
  readonly pages: number;
  readonly articles: number;
}

/** Derives every article of an archive anew and holds it against its file, its record and all other ids. */
export function verifyPages(root: string, rules: Rules = pipelineRules(rulesDigest())): VerifiedPages {
  const { issues, problems } = planIngest(root);
  const disagreements = problems.map((problem) => sayProblem('unreadable', problem));
  const holders = new Map<string, string>();
  let pages = 0;
  let articles = 0;
  let otherRules = 0;
  for (const addresses of issues.values()) {
    for (const page of deriveIssue(root, addresses, rules)) {
      pages++;
      articles += page.stored.ids.size;
      if (page.state === 'other-rules') otherRules++;
      disagreements.push(...comparePage(root, page), ...idsTwice(root, page.stored, holders));
    }
  }
  if (otherRules > 0) {
    disagreements.push(disagree('otherRules', shownPath(root, 'articles'), null, { pages: otherRules }));
  }
  return { disagreements, pages, articles };
}

/** Ids that another file or record has too; an address that says where its article moved to is no other article. */
function idsTwice(root: string, stored: StoredPage, holders: Map<string, string>): Disagreement[] {
  const { address, record, ids, file } = stored;
  const recordFile = shownPath(root, 'articles', recordPath(address));
  const inFiles = [...ids].flatMap((name) => {
    const path = shownPath(root, 'articles', articleFilePath(address, name));
    const id = /^id: (\S+)$/m.exec(file(name)?.text ?? '')?.[1];
    return id === undefined ? [] : [{ id, path, line: 2 }];
  });
  const seen = new Set(inFiles.map(({ id }) => id));
  const retired = (record?.withdrawn ?? [])
    .filter(({ id, reason }) => reason !== 'moved' && !seen.has(id))
    .map(({ id }) => ({ id, path: recordFile, line: null }));
  return [...inFiles, ...retired].flatMap(({ id, path, line }) => {
    const other = holders.get(id);
    if (other === undefined) holders.set(id, path);
    return other === undefined ? [] : [disagree('idTwice', path, line, { id, other })];
  });
}
