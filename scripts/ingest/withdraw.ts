import type { PageRecord, Withdrawn } from '../../schemas/index.ts';
import { readFrontmatter } from '../../src/archive/article-file.ts';
import { byCodeUnits } from '../../src/archive/list-folder.ts';
import type { StoredPage } from './stored-page.ts';

/** The record of a page whose drop is gone: its addresses stay and say so; nothing of its text does. */
export function toTombstone(stored: StoredPage, record: PageRecord): PageRecord {
  const gone = record.articles.map(({ id }) => toWithdrawn(stored, id, 'drop-deleted', []));
  return {
    ...record,
    sidecar: null,
    folio: null,
    characters: 0,
    quality: 1,
    articles: [],
    withdrawn: byId([...record.withdrawn, ...gone.filter((article) => article !== null)]),
    captions: [],
    furniture: [],
    ornaments: [],
    leftover: [],
    repairs: [],
    review: [],
  };
}

/**
 * The articles that the page had once: those of earlier runs that are no articles again, and those `gone` now.
 *
 * @param kept ids of the page's articles as they are now
 */
export function withdrawnNow(
  stored: StoredPage,
  gone: readonly { readonly id: string; readonly to: readonly string[] }[],
  kept: readonly string[],
): Withdrawn[] {
  const now = gone.flatMap(
    ({ id, to }) => toWithdrawn(stored, id, to.length > 0 ? 'merged' : 'not-found', to) ?? [],
  );
  const settled = new Set([...kept, ...now.map(({ id }) => id)]);
  const before = (stored.record?.withdrawn ?? []).filter(({ id }) => !settled.has(id));
  return byId([...before, ...now]);
}

function toWithdrawn(
  { record, file }: StoredPage,
  id: string,
  reason: Withdrawn['reason'],
  to: readonly string[],
): Withdrawn | null {
  const before = record?.withdrawn.find((article) => article.id === id);
  const written = record?.articles.find((article) => article.id === id) ?? before;
  if (written === undefined) return null;
  const read = readFrontmatter(file(id)?.text ?? '', id);
  return {
    id,
    sha256: written.sha256,
    headline: read.ok ? read.value.article.headline : (before?.headline ?? null),
    reason,
    to: [...to],
    blocks: reason === 'drop-deleted' ? written.blocks : {},
  };
}

const byId = (articles: readonly Withdrawn[]) => [...articles].sort((a, b) => byCodeUnits(a.id, b.id));
