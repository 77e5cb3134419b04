/** What is reported. */
export interface Report {
  readonly title: string;
  readonly body: string;
}

/** The address that opens a report, written out: a mail (RFC 6068), or the form that a template leads to. */
export function reportHref(to: string, { title, body }: Report): string {
  const [inTitle, inBody] = [title, body].map(encodeURIComponent);
  return to.includes('{body}')
    ? to.replaceAll('{title}', () => inTitle!).replaceAll('{body}', () => inBody!)
    : `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${inTitle}&body=${inBody?.replaceAll('%0A', '%0D%0A')}`;
}
