/** One address of every kind of page that the built archive has. */

import {
  ABOUT,
  articleUrl,
  DATA,
  DATES,
  FIGURES,
  HOME,
  issueUrl,
  NAME_KINDS,
  namesUrl,
  nameUrl,
  pageUrl,
  paperUrl,
  REPORTERS,
  reportersUrl,
  reporterUrl,
  SEARCH,
  TOPICS,
  topicUrl,
  traceUrl,
} from '../../src/addresses/urls.ts';
import type { Archive } from '../../src/archive/archive.ts';

/** Kinds by name, with the address of an example; the fullest of its kind, where kinds differ in length. */
export function pageKinds(archive: Archive): Record<string, string> {
  const { issues, articles, reporters } = archive.index();
  const issue = longest(issues, ({ pages }) => pages.length);
  const page = longest(issue.pages, (page) => page.articles.length);
  const article = longest(
    articles,
    ({ headline, deck, reporters }) => `${headline}${deck}`.length + 9 * reporters.length,
  );
  const [topic] = archive.topics;
  const names = NAME_KINDS.flatMap((kind) => {
    const [most] = archive.names().of[kind].toSorted((a, b) => b.articles.length - a.articles.length);
    if (most === undefined || most.articles.length < 2) return [[kind, namesUrl(kind)]];
    return [
      [kind, namesUrl(kind)],
      [`one of ${kind}`, nameUrl(kind, most.name)],
    ];
  });
  const reporter = longest(reporters, (reporter) => reporter.articles.length);
  return {
    front: HOME,
    paper: paperUrl(issue.paper),
    issue: issueUrl(issue.paper, issue.date),
    page: pageUrl(page.drop),
    trace: traceUrl(page.drop),
    article: articleUrl(article),
    reporters: REPORTERS,
    'reporters of a paper': reportersUrl(reporter.paper),
    reporter: reporterUrl(reporter.paper, reporter.name),
    ...Object.fromEntries(names),
    search: SEARCH,
    figures: FIGURES,
    dates: DATES,
    ...(topic && { topics: TOPICS, topic: topicUrl(topic.id) }),
    data: DATA,
    about: ABOUT,
  };
}

function longest<T>(items: readonly T[], length: (item: T) => number): T {
  const [found] = items.toSorted((a, b) => length(b) - length(a));
  if (found === undefined) throw new Error('The archive is empty.');
  return found;
}

/** The pages that exist in English too, with what search and explorers show of a question; and the page of no address. */
export function otherKinds(): Record<string, string> {
  const asked = '?q=%E5%B8%82';
  return {
    'search results': SEARCH + asked,
    'hit by hit': `${SEARCH}${asked}&view=kwic`,
    'figures of a kind': `${FIGURES}?kind=money`,
    'dates of a year': `${DATES}?period=2010`,
    ...Object.fromEntries(
      [HOME, SEARCH + asked, FIGURES, DATES, DATA, ABOUT].map((address) => [
        `English ${address}`,
        `/en${address}`,
      ]),
    ),
    'address that is not there': '/no-such-page/',
  };
}
