import type { PageRecord, Withdrawn } from '../../schemas/index.ts';
import type { KeptIds } from '../articles/keep-ids.ts';
import { readFrontmatter } from '../content/article-file.ts';
import { byCodeUnits } from '../content/list-folder.ts';
import type { StoredPage } from './stored-page.ts';

/** The record of a page whose drop is gone: its addresses stay and say so; nothing of its text does. */
export function toTombstone(stored: StoredPage, record: PageRecord): PageRecord {
  const gone = record.articles.map(({ id }) => toWithdrawn(stored, id, 'drop-deleted', []));
  const withdrawn = byId([...record.withdrawn, ...gone.filter((article) => article !== null)]);
  return { ...emptyRecord(record), withdrawn };
}

/** The record of a page of which nothing is left. */
export function emptyRecord(record: PageRecord): PageRecord {
  return {
    ...record,
    sidecar: null,
    folio: null,
    characters: 0,
    quality: 1,
    articles: [],
    withdrawn: [],
    captions: [],
    furniture: [],
    ornaments: [],
    leftover: [],
    repairs: [],
    corrections: [],
    review: [],
  };
}

/**
 * The articles that the page had once: those of earlier runs that are no articles again, and those gone now. Where one
 * leads to follows what it leads to: what went into an article that is split now leads to all its parts.
 *
 * @param drop digest of the drop that the page was read from
 */
export function withdrawnNow(stored: StoredPage, { ids, gone, became }: KeptIds, drop: string): Withdrawn[] {
  const sameDrop = stored.record?.sha256 === drop;
  const now = gone.flatMap(({ id, to }) => {
    const before = stored.record?.withdrawn.find((article) => article.id === id);
    const led = to.length > 0 || before?.reason !== 'merged' ? to : before.to.flatMap(follow);
    const known = [...new Set(led)].filter((other) => other !== id);
    return toWithdrawn(stored, id, known.length > 0 ? 'merged' : 'not-found', known) ?? [];
  });
  const settled = new Set([...ids, ...now.map(({ id }) => id)]);
  const before = (stored.record?.withdrawn ?? [])
    .filter(({ id }) => !settled.has(id))
    .map((article) => ({ ...article, to: [...new Set(article.to.flatMap(follow))] }));
  return byId([...before, ...now].map((article) => (sameDrop ? article : { ...article, blocks: {} })));

  /** What became of an article; itself where nobody else has its text. */
  function follow(id: string): readonly string[] {
    const next = became.get(id) ?? [];
    return next.length > 0 ? next : [id];
  }
}

/** What stays of an article that is gone from its page; null of one that the page never had. */
export function toWithdrawn(
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
    ...(written.sketch && { sketch: written.sketch }),
    blocks: written.blocks,
  };
}

const byId = (articles: readonly Withdrawn[]) => [...articles].sort((a, b) => byCodeUnits(a.id, b.id));
