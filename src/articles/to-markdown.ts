import type { CorrectedText, PageRecord, Withdrawn } from '../../schemas/index.ts';
import { type ArticleFile, writeArticleFile } from '../content/article-file.ts';
import { sha256 } from '../content/digest.ts';
import { articleFilePath, dropPath, type PageAddress, recordPath } from '../content/page-address.ts';
import { writePageRecord } from '../content/page-record-file.ts';
import type { PageDocument, PageTextNode } from '../pipeline/types.ts';
import { toBlockMap, toRun, toSketch } from './to-articles.ts';

/** What is known of a page beside its text. */
export interface PageIdentity {
  readonly address: PageAddress;
  readonly withdrawn: readonly Withdrawn[];
  /** Digest of the sidecar's bytes; null where there is none. */
  readonly sidecar: string | null;
  /** Digest of the rules that read the page. */
  readonly rules: string;
  /** Digest of the corrections' bytes; null where there are none. */
  readonly correctionsFile: string | null;
  readonly corrections: readonly CorrectedText[];
  /** Digests of files that a person edited, by the ids of the articles that have these edits now. */
  readonly edits: ReadonlyMap<string, string>;
}

/** A file to be written, by its path below `content/articles`. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** A page as it is kept. */
export interface MarkdownPage {
  /** The articles' files, in the document's order. */
  readonly files: readonly OutputFile[];
  readonly record: PageRecord;
}

/**
 * Turns a page that was read into its article files and its page record. The same page gives the same bytes.
 *
 * @param articles the document's articles, in its order, as `toArticles` and `tieJumps` made them
 */
export function toMarkdown(
  document: PageDocument,
  articles: readonly ArticleFile[],
  identity: PageIdentity,
): MarkdownPage {
  const files = articles.map((file) => toArticleOutput(identity.address, file));
  return { files, record: toPageRecord(document, articles, files, identity) };
}

/** An article's file. */
export function toArticleOutput(address: PageAddress, file: ArticleFile): OutputFile {
  return { path: articleFilePath(address, file.article.id), text: writeArticleFile(file) };
}

/** A page record's file. */
export function toRecordOutput(address: PageAddress, record: PageRecord): OutputFile {
  return { path: recordPath(address), text: writePageRecord(record) };
}

function toPageRecord(
  document: PageDocument,
  articles: readonly ArticleFile[],
  files: readonly OutputFile[],
  { address, withdrawn, sidecar, rules, correctionsFile, corrections, edits }: PageIdentity,
): PageRecord {
  return {
    drop: dropPath(address),
    sha256: sha256(document.bytes),
    sidecar,
    correctionsFile,
    encoding: document.encoding,
    rules,
    paper: address.paper,
    date: document.issued,
    page: document.page,
    pageName: document.pageName,
    folio: document.folio,
    characters: countCharacters(document.raw),
    quality: document.quality,
    articles: document.articles.map((node, index) => {
      const { id } = articles[index]!.article;
      const edit = edits.get(id);
      const blocks = toBlockMap(node);
      const sketch = toSketch(node);
      return {
        id,
        sha256: sha256(files[index]!.text),
        ...(edit === undefined ? {} : { edit }),
        ...(sketch === '' ? {} : { sketch }),
        blocks,
      };
    }),
    withdrawn: [...withdrawn],
    captions: document.captions.map(({ text, credit, spans }) => ({ text, credit, runs: spans.map(toRun) })),
    furniture: document.furniture.map(toPageText),
    ornaments: document.ornaments.map(toRun),
    leftover: document.leftover.map(toPageText),
    repairs: [...document.repairs],
    corrections: [...corrections],
    review: [...document.review],
  };
}

function toPageText({ text, lines, spans }: PageTextNode) {
  return { text, lines, runs: spans.map(toRun) };
}

/** Characters (code points) of a drop that are no white space. */
function countCharacters(raw: string): number {
  return raw.match(/\S/gu)?.length ?? 0;
}
