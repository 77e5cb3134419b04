/** A file of the site and its address below the site's base; that of a page ends in a slash. */
export interface SiteFile {
  readonly address: string;
  readonly text: string;
}
