import { dropPath } from '../content/page-address.ts';
import { pipelineRules, type Rules } from './examine-page.ts';
import { followMoves } from './follow-moves.ts';
import { ingestIssue } from './ingest-issue.ts';
import type { Plan } from './plan-ingest.ts';
import type { PageOutcome } from './settle-page.ts';
import { storedPages } from './stored-page.ts';

/** Ingests issue by issue; `content/articles` is up to date when the last outcome is there. */
export function* ingestArchive(
  root: string,
  { issues }: Plan,
  rules: string | Rules,
): Generator<PageOutcome> {
  const used = typeof rules === 'string' ? pipelineRules(rules) : rules;
  const { held } = followMoves(root, [...issues.values()].flat());
  for (const { address, problems } of held) {
    yield { address, state: 'failed', changes: 0, summary: null, problems };
  }
  const waits = new Set(held.map(({ address }) => dropPath(address)));
  const stored = storedPages(root);
  for (const issue of issues.values()) {
    yield* ingestIssue(
      root,
      issue.filter((address) => !waits.has(dropPath(address))),
      used,
      stored,
    );
  }
}
