import { articleFilePath } from '../content/page-address.ts';
import { type CheckedArticle, type Content, pageKey } from './content.ts';
import { type Found, inFile, inValue } from './finding.ts';
import { PUT_BACK } from './remedies.ts';

/** Ids that do not fit their file, that two files have, or that were retired; files and records that do not fit together. */
export function checkArticleIds(content: Content): Found[] {
  const { articles, records } = content;
  const byId = Map.groupBy(articles, ({ article }) => article.id);
  const ofPage = new Map(records.map((record) => [pageKey(record.address), record]));
  return [
    ...articles.flatMap((article) => checkId(article, byId.get(article.article.id) ?? [])),
    ...articles.flatMap((article): Found[] => {
      const record = ofPage.get(pageKey(article.address));
      if (record?.record.articles.some(({ id }) => id === article.article.id)) return [];
      const found =
        record === undefined
          ? 'an article without a page record'
          : 'an article that its page record does not list';
      return [inFile(article.source.file, { found, allowed: 'what npm run ingest writes', remedy: INGEST })];
    }),
    ...records.flatMap(({ source, record, address }) =>
      record.articles.flatMap(({ id }, index): Found[] => {
        if (byId.has(id) || isUnread(content, articleFilePath(address, id))) return [];
        const found = `${id}, whose file is not there`;
        return [inValue(source, ['articles', index, 'id'], { found, allowed: 'an article', remedy: INGEST })];
      }),
    ),
  ];
}

const INGEST = 'Run npm run ingest';

function checkId({ article, address, source }: CheckedArticle, same: readonly CheckedArticle[]): Found[] {
  if (!source.file.endsWith(`/${articleFilePath(address, article.id)}`)) {
    const found = JSON.stringify(article.id);
    const remedy = `An id is never changed by hand. ${PUT_BACK}`;
    return [inValue(source, ['id'], { found, allowed: 'the id that the file’s path gives', remedy })];
  }
  const [first] = same;
  if (first === undefined || first.source.file === source.file) return [];
  const found = `${article.id}, which ${first.source.file} has too`;
  return [
    inValue(source, ['id'], {
      found,
      allowed: 'an id of its own',
      remedy:
        'If one of the two is a copy that you made, move it out of the archive, after putting into the other what you typed in it; then run npm run ingest',
    }),
  ];
}

/** The file is there, but broken; that is a finding of its own. */
function isUnread({ files }: Content, path: string): boolean {
  return files.includes(`articles/${path}`);
}
