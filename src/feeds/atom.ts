/** Atom, RFC 4287. Nothing in a feed depends on the clock: an archive is as new as its newest page. */
import { escapeXml } from '../markup/escape.ts';
import { attributes, element } from '../markup/xml.ts';

export interface FeedEntry {
  /** Of the archive: stays when the site moves. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** YYYY-MM-DD, the day it was printed; in the feed of what is new, the day it came into the archive. */
  readonly date: string;
  readonly authors: readonly string[];
  readonly summary: string;
}

export interface Feed {
  /** Names the feed for ever: `all`, a paper, a reporter. */
  readonly id: string;
  readonly title: string;
  /** The page that it is the feed of, and its own address. */
  readonly url: string;
  readonly self: string;
  /** Who stands for entries without an author. */
  readonly author: string;
  readonly rights: string | null;
  readonly entries: readonly FeedEntry[];
}

/** The feed as XML, entries as given. `urn` makes of a name the address that is no address. */
export function atomFeed(feed: Feed, urn: (name: string) => string): string {
  const updated = feed.entries.reduce((latest, { date }) => (date > latest ? date : latest), '1970-01-01');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${urn(`feed ${feed.id}`)}</id>
${element('title', feed.title)}
<updated>${instant(updated)}</updated>
<link${attributes({ rel: 'self', type: 'application/atom+xml', href: feed.self })}/>
<link${attributes({ rel: 'alternate', type: 'text/html', href: feed.url })}/>
<author>${element('name', feed.author)}</author>
${element('rights', feed.rights)}
${feed.entries.map((entry) => entryXml(entry, urn)).join('\n')}
</feed>
`;
}

function entryXml(
  { id, title, url, date, authors, summary }: FeedEntry,
  urn: (name: string) => string,
): string {
  const names = authors.map((name) => `<author>${element('name', name)}</author>`).join('');
  return `<entry>
<id>${urn(`article ${id}`)}</id>
<title>${escapeXml(title)}</title>
<link${attributes({ rel: 'alternate', type: 'text/html', href: url })}/>
<published>${instant(date)}</published>
<updated>${instant(date)}</updated>
${names}${element('summary', summary)}
</entry>`;
}

/** A printed day begins at midnight in China. */
const instant = (date: string) => `${date}T00:00:00+08:00`;
