/** 第3版; 版次不详 where the number is not known. */
export function sayPage(page: number | null): string {
  return page === null ? '版次不详' : `第${page}版`;
}
