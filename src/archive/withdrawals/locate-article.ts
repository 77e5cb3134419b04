import type { PageRecord } from '../../../schemas/index.ts';
import { articleParts } from '../../addresses/urls.ts';
import { articlesFolder, shownPath } from '../../content/content-root.ts';
import { listFolder } from '../../content/list-folder.ts';
import { articleFilePath, type PageAddress, pageOfDrop, recordPath } from '../../content/page-address.ts';
import { readPageRecord } from '../../content/page-record-file.ts';
import { isThere, readTextBelow } from '../../content/read-below.ts';

/** What an id means in an archive. */
export interface ArticlePlace {
  readonly page: PageAddress;
  /** Path of its file below `content/articles`; null where it is gone. */
  readonly path: string | null;
  /** Articles that have its text now, where it was merged into others. */
  readonly to: readonly string[];
  /** What its text is known by; undefined where it is too short, or was read before sketches were kept. */
  readonly sketch: string | undefined;
}

/** Finds an article by its id alone; null where no page ever had it. */
export function locateArticle(root: string, id: string): ArticlePlace | null {
  for (const paper of listFolder(articlesFolder(root))) {
    if (!id.startsWith(`${paper}-`)) continue;
    const page = pageOf(id, paper);
    if (page === null) continue;
    const place = locateOn(root, page, id, []);
    if (place !== null) return place;
  }
  return null;
}

/** Looks on a page, and where the article was moved to another one, on that. */
function locateOn(root: string, page: PageAddress, id: string, seen: readonly string[]): ArticlePlace | null {
  const record = readRecord(root, page);
  const withdrawn = record?.withdrawn.find((gone) => gone.id === id);
  const sketch = [...(record?.articles ?? []), ...(withdrawn ? [withdrawn] : [])].find(
    (article) => article.id === id,
  )?.sketch;
  if (withdrawn?.reason === 'moved' && withdrawn.drop !== undefined && !seen.includes(withdrawn.drop)) {
    const moved = pageOfDrop(withdrawn.drop, withdrawn.drop);
    return moved.ok ? locateOn(root, moved.value, id, [...seen, withdrawn.drop]) : null;
  }
  const path = articleFilePath(page, id);
  if (isThere(root, `articles/${path}`)) return { page, path, to: [], sketch };
  return withdrawn === undefined ? null : { page, path: null, to: withdrawn.to, sketch };
}

function pageOf(id: string, paper: string): PageAddress | null {
  try {
    const { issue, page } = articleParts(id, paper);
    return { paper, folder: issue, name: page };
  } catch {
    return null;
  }
}

function readRecord(root: string, page: PageAddress): PageRecord | null {
  const path = recordPath(page);
  const file = shownPath(root, 'articles', path);
  const text = readTextBelow(root, `articles/${path}`);
  const record = text.ok ? readPageRecord(text.value, file) : text;
  return record.ok ? record.value : null;
}
