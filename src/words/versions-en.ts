/** What `npm run corrections` says in English. */
export const versionsEn = {
  kinds: {
    text: 'text',
    set: 'headline, date, page, kind or jump',
    form: 'what paragraphs are',
    value: 'value',
    accept: 'doubt settled',
    split: 'one article becomes two',
    merge: 'two articles become one',
    move: 'paragraphs moved',
    undo: 'takes back',
  },
  nobody: 'nobody named',
  noDay: 'no day',
  undone: (key: string) => `taken back by ${key}`,
  removed: (end: { by: string; when: string } | null) =>
    end === null
      ? 'no longer in its file (not committed)'
      : `no longer in its file: ${end.by} took it out on ${end.when}`,
  withdrawal: (hide: readonly string[] | undefined) =>
    hide === undefined ? 'withdrawn' : `words hidden: ${hide.join(', ')}`,
  published: 'to be published',
  none: 'No corrections.',
  refused: {
    unknown: (key: string) => `No correction is named ${key}. npm run corrections -- log names them all.`,
    several: (key: string) => `Several corrections begin with ${key}: give more of its digits.`,
    undone: (key: string) =>
      `${key} was taken back already. To make it hold again, take back what took it back.`,
    removed: (key: string) => `${key} is no longer in its file: take the file back with git.`,
    edited: (key: string) => `The page of ${key} has edits that were not read yet: run npm run ingest first.`,
    unreadable: (key: string) => `The corrections of ${key} cannot be read: run npm run check.`,
  },
  done: (key: string) => `${key} is taken back; reading the page again …`,
};

export type VersionsWords = typeof versionsEn;
