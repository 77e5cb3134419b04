/** How papers and their pages are called in Chinese. */
export const places = {
  /** 《澜川日报》 */
  paper: (name: string) => `《${name}》`,
  /** 第3版 */
  page: (page: number | null) => (page === null ? '版次不详' : `第${page}版`),
  /** A page without a number, by its file: 散页 03. */
  loosePage: (name: string) => `散页 ${name}`,
  /** What stands side by side: paper, day and page; what is empty is left out. */
  beside: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' '),
};

export type PlaceWords = typeof places;
