import { join } from 'node:path';
import type { PageRecord, Withdrawn } from '../../../schemas/index.ts';
import { toRecordOutput } from '../../articles/to-markdown.ts';
import { articlesFolder } from '../../content/content-root.ts';
import { byCodeUnits } from '../../content/list-folder.ts';
import { dropPath } from '../../content/page-address.ts';
import type { TextFile } from '../../content/write-file.ts';
import type { StoredPage } from '../stored-page.ts';
import { emptyRecord, toWithdrawn } from '../withdraw.ts';
import type { Move } from './move.ts';

/** The record of a page that another one's drop came to, or went away from, or both. */
export function movedRecord(
  root: string,
  own: StoredPage,
  arrived: StoredPage | null,
  gone: Move | undefined,
): TextFile {
  const ownRecord = own.record ?? null;
  const wasDeleted = ({ reason }: Withdrawn) => reason === 'drop-deleted';
  const live = (ownRecord?.articles ?? []).flatMap(({ id }) =>
    gone === undefined
      ? (toWithdrawn(own, id, 'not-found', []) ?? [])
      : (toWithdrawn(own, id, 'moved', []) ?? []),
  );
  const before = (ownRecord?.withdrawn ?? []).map((article) =>
    gone !== undefined && wasDeleted(article) ? { ...article, reason: 'moved' as const } : article,
  );
  const moved = [...live, ...before].map((article) => ({
    ...article,
    blocks: {},
    ...(article.reason === 'moved' && gone !== undefined && { drop: article.drop ?? dropPath(gone.to) }),
  }));
  const brought = arrived?.record?.withdrawn.filter(wasDeleted) ?? [];
  const here = new Set([...(arrived?.record?.articles ?? []), ...brought].map(({ id }) => id));
  const withdrawn = [...moved.filter(({ id }) => !here.has(id)), ...brought].sort((a, b) =>
    byCodeUnits(a.id, b.id),
  );
  const base: PageRecord = arrived?.record ?? emptyRecord(ownRecord!);
  // Of rules that are none, so that the page is read anew: its day and number are others now.
  const record = { ...base, drop: dropPath(own.address), rules: 'moved', withdrawn };
  const { path, text } = toRecordOutput(own.address, record);
  return { path: join(articlesFolder(root), path), text };
}
