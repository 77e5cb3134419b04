import type { IndexFileError } from '../../search/client/index-files.ts';

/** Why a search failed and what to do, in a sentence. */
export function sayFailure(error: unknown): string {
  if (!navigator.onLine) return '检索不成：网络已断开，连上后会再试一次。';
  const { status } = error as Partial<IndexFileError>;
  if (status === 404) {
    return import.meta.env.DEV
      ? '还没有检索索引：先运行 npm run site 和 npm run index。'
      : '检索出错：索引不全。网站若刚刚更新，请重新载入本页。';
  }
  return '检索出错：索引未能读取，请再试一次。';
}
