/** What `npm run verify` says in English: of each kind what disagrees, and what to do. */

export interface Said {
  readonly what: string;
  readonly remedy: string;
}

/** Two readings of one line. */
export interface TwoReadings {
  readonly found: string;
  readonly expected: string;
}

const INGEST = 'Run npm run ingest';
const BUILD = 'Run npm run build';
const BY_HAND =
  'If somebody meant this as a correction, run npm run ingest, which keeps it as one; else take the file back with git';
const BY_RECORD = 'A page record is never edited by hand: take it back with git';

const differs = ({ found, expected }: TwoReadings, source: string) =>
  `has “${found}” where ${source} “${expected}”`;

export const verifyEn = {
  kinds: {
    unreadable: ({ message }: { message: string }): Said => ({
      what: `cannot be read: ${message}`,
      remedy: 'Mend the file',
    }),
    otherRules: ({ pages }: { pages: number }): Said => ({
      what: `has ${pages} pages that were read by other rules than those of this checkout, so nothing can be proved of them`,
      remedy: INGEST,
    }),
    inputChanged: ({ input }: { input: 'drop' | 'sidecar' | 'corrections' }): Said => ({
      what: {
        drop: 'names another digest of its drop than the drop has',
        sidecar: 'names another digest of its sidecar than the sidecar has',
        corrections: 'names another digest of its corrections than that file has',
      }[input],
      remedy: `If the file was changed on purpose, ${INGEST.replace('Run', 'run')}; else take it back with git`,
    }),
    unread: (_: object): Said => ({ what: 'is a drop that has no page record', remedy: INGEST }),
    dropGone: (_: object): Said => ({
      what: 'has articles, but their drop is gone',
      remedy: `Put the drop back, or ${INGEST.replace('Run', 'run')}, which withdraws them`,
    }),
    articleDiffers: (of: TwoReadings): Said => ({
      what: differs(of, 'drop and corrections give'),
      remedy: BY_HAND,
    }),
    articleMissing: ({ id }: { id: string }): Said => ({
      what: `is missing: drop and corrections give the article ${id}`,
      remedy: `Take it back with git, or ${INGEST.replace('Run', 'run')}`,
    }),
    articleExtra: (_: object): Said => ({
      what: 'is no article that drop and corrections give',
      remedy: 'Move out of content/ what you want to keep of it, and delete the file',
    }),
    recordDiffers: (of: TwoReadings): Said => ({
      what: differs(of, 'drop and corrections give'),
      remedy: BY_RECORD,
    }),
    idTwice: ({ id, other }: { id: string; other: string }): Said => ({
      what: `has the id ${id}, which ${other} has too`,
      remedy: 'Take back with git the file that was changed or copied',
    }),
    wrongPlace: ({ text, at, stands }: { text: string; at: string; stands: string | null }): Said => ({
      what: `says that “${text}” stands at ${at}, where ${stands === null ? 'there is no text' : `“${stands}” stands`}`,
      remedy: BY_HAND,
    }),
    inDoubt: ({ message }: { message: string }): Said => ({
      what: `leaves in doubt what is withheld: ${message}`,
      remedy: 'Mend the line',
    }),
    rowDiffers: ({ column, found, expected }: TwoReadings & { column: string }): Said => ({
      what: `has in ${column} “${found}” where the articles give “${expected}”`,
      remedy: BUILD,
    }),
    rowExtra: ({ article }: { article: string }): Said => ({
      what: `has a row of ${article} that the articles do not give`,
      remedy: BUILD,
    }),
    rowMissing: ({ article }: { article: string }): Said => ({
      what: `lacks a row of ${article} that the articles give`,
      remedy: BUILD,
    }),
    withheldShown: ({ id, text }: { id: string; text: string }): Said => ({
      what: `shows “${text}” of ${id}, which content/withdrawals.yaml withholds`,
      remedy: `${BUILD}, publish what it makes, and have caches of the old file emptied`,
    }),
    fileDiffers: (of: TwoReadings): Said => ({ what: differs(of, 'the archive gives'), remedy: BUILD }),
    bytesDiffer: ({ found, expected }: TwoReadings): Said => ({
      what: `has the digest ${found} where ${expected} is right`,
      remedy: BUILD,
    }),
    pageBroken: (_: object): Said => ({ what: 'is not as any build makes it', remedy: BUILD }),
    fileMissing: ({ of }: { of: string }): Said => ({
      what: `is missing: the archive gives ${of}`,
      remedy: BUILD,
    }),
    fileExtra: (_: object): Said => ({ what: 'is a file that the archive does not give', remedy: BUILD }),
  },
  done: ({
    pages,
    articles,
    rows,
    files,
  }: {
    pages: number;
    articles: number;
    rows: number;
    files: number;
  }) =>
    `${pages} pages and ${articles} articles read anew, ${rows} exported rows and ${files} files of the site compared`,
  noSite: (folder: string) => `There is no site in ${folder}: rows and pages were not compared.`,
  sentence: ({ what, remedy }: Said) => `It ${what}. ${remedy}.`,
  between: '. ',
  agrees: 'Everything agrees.',
  disagrees: (count: number) => `${count} ${count === 1 ? 'thing does' : 'things do'} not agree.`,
  andMore: (count: number, kind: string) => `… and ${count} more of this kind (${kind})`,
};

export type VerifyWords = typeof verifyEn;
