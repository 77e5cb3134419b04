import type { Topic } from '../../../schemas/index.ts';
import type { ArchiveIndex, ArticleEntry } from '../../archive/index.ts';
import { textsOf } from '../../model/blocks.ts';
import { isOfNewsroom } from '../../model/forms.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import type { Query } from '../../search/query/query.ts';
import { QueryMistake } from '../../search/query/query-mistake.ts';
import { matches, toStandardBlocks } from '../../search/writer/match-texts.ts';
import { archive } from '../shown-archive.ts';

/** A topic with what its query finds, newest first, undated articles last. */
export interface ShownTopic extends Topic {
  readonly articles: readonly ArticleEntry[];
}

/** Of one index: in development there is a new one after each change. */
const kept = new WeakMap<ArchiveIndex, readonly ShownTopic[]>();

/** The topics of the archive. One whose query cannot be understood is told, and left out. */
export function shownTopics(): readonly ShownTopic[] {
  const index = archive.index();
  const known = kept.get(index) ?? findTopics(index);
  kept.set(index, known);
  return known;
}

function findTopics(index: ArchiveIndex): readonly ShownTopic[] {
  const asked = archive.topics.flatMap((topic) => {
    const query = readQuery(topic);
    return query === null ? [] : [{ topic, query, articles: [] as ArticleEntry[] }];
  });
  if (asked.length === 0) return [];
  for (const open of archive.articles()) {
    const entry = index.byId.get(open.article.id);
    if (entry === undefined || !isOfNewsroom(entry)) continue;
    const blocks = toStandardBlocks(textsOf(open.article, open.paragraphs()).map(([, text]) => text));
    for (const { query, articles } of asked) if (matches(query, blocks)) articles.push(entry);
  }
  return asked.map(({ topic, articles }) => ({ ...topic, articles: articles.sort(newestFirst) }));
}

function readQuery({ id, query }: Topic): Query | null {
  try {
    return parseQuery(query);
  } catch (error) {
    if (!(error instanceof QueryMistake)) throw error;
    console.warn(
      `${archive.root}/topics.yaml: the topic ${id}: found the query ${JSON.stringify(query)}; allowed: ${error.message} The topic is left out`,
    );
    return null;
  }
}

const dayOf = ({ date }: ArticleEntry) => date?.value ?? '';
const newestFirst = (a: ArticleEntry, b: ArticleEntry) =>
  dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1;
