import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readWithheld, UnreadableWithdrawals } from '../archive/withdrawals/read-withheld.ts';
import { readDropBytes, readDropText, toDrop } from '../articles/read-drop.ts';
import { readFrontmatter } from '../content/article-file.ts';
import { fromMarkdownBody } from '../content/body.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { listDrops } from '../content/list-drops.ts';
import { byCodeUnits } from '../content/list-folder.ts';
import { type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { readPageRecord } from '../content/page-record-file.ts';
import { readPapers } from '../content/papers.ts';
import { readPeople } from '../content/people.ts';
import { readTextBelow } from '../content/read-below.ts';
import { rulesDigest } from '../content/rules-digest.ts';
import { readSite } from '../content/site-settings.ts';
import { readTopics } from '../content/topics.ts';
import { readCorrections } from '../corrections/corrections-file.ts';
import type { CheckedArticle, CheckedCorrections, CheckedDrop, CheckedRecord, Content } from './content.ts';
import type { SourceText } from './finding.ts';

/** Reads an archive for its checks. What cannot be read is among the problems, and left out otherwise. */
export function readContent(root: string, rules: string = rulesDigest()): Content {
  const problems: ContentProblem[] = [];
  const files = listFiles(root);
  const kept = <T>(read: Read<T>): T[] => {
    if (read.ok) return [read.value];
    problems.push(...read.problems);
    return [];
  };
  const { papers, problems: paperProblems } = readPapers(root);
  const { pages, problems: dropProblems } = listDrops(root);
  const { withheld, problems: withdrawalProblems } = withdrawals(root);
  const people = readPeople(root);
  problems.push(
    ...readSite(root).problems,
    ...readTopics(root).problems,
    ...people.problems,
    ...paperProblems,
    ...dropProblems,
    ...withdrawalProblems,
  );
  const below = (top: string, ending: string) =>
    files.filter((path) => path.startsWith(`${top}/`) && path.endsWith(ending));
  return {
    shown: (...parts) => shownPath(root, ...parts),
    files,
    problems,
    papers,
    people,
    withheld,
    rules,
    drops: pages.flatMap((page) => kept(readDrop(root, page))),
    articles: below('articles', '.md').flatMap((path) => kept(readArticle(root, path))),
    records: below('articles', '.json').flatMap((path) => kept(readRecord(root, path))),
    corrections: below('corrections', '.yaml').flatMap((path) => kept(readCorrected(root, path))),
  };
}

function listFiles(root: string): string[] {
  return globSync('**/*', { cwd: root, exclude: (name) => name === '.git' })
    .concat(globSync('**/.*', { cwd: root }))
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() !== true)
    .map((path) => path.replaceAll('\\', '/'))
    .sort(byCodeUnits);
}

function withdrawals(root: string): ReturnType<typeof readWithheld> {
  try {
    return readWithheld(root);
  } catch (error) {
    if (error instanceof UnreadableWithdrawals) return { withheld: new Map(), problems: [...error.problems] };
    throw error;
  }
}

function readDrop(root: string, address: PageAddress): Read<CheckedDrop> {
  const bytes = readDropBytes(root, address);
  if (!bytes.ok) return bytes;
  const drop = toDrop(root, bytes.value);
  if (!drop.ok) return drop;
  const text = readDropText(root, address);
  if (!text.ok) return text;
  const { digests } = bytes.value;
  const file = shownPath(root, 'drops', drop.value.path);
  return {
    ok: true,
    value: { address, file, sha256: digests.drop, sidecar: digests.sidecar, text: text.value },
  };
}

function readArticle(root: string, path: string): Read<CheckedArticle> {
  const source = readSource(root, path);
  if (!source.ok) return source;
  const { file, text } = source.value;
  const read = readFrontmatter(text, file);
  if (!read.ok) return read;
  const address = pageAt(path.replace(/-\d{2,}\.md$/, ''), file);
  if (!address.ok) return address;
  // The YAML begins after the line of dashes.
  const start = text.indexOf('\n') + 1;
  const { article, body } = read.value;
  const paragraphs = fromMarkdownBody(body);
  return {
    ok: true,
    value: { address: address.value, source: { ...source.value, start, line: 2 }, article, paragraphs },
  };
}

function readRecord(root: string, path: string): Read<CheckedRecord> {
  const source = readSource(root, path);
  if (!source.ok) return source;
  const record = readPageRecord(source.value.text, source.value.file);
  const address = pageAt(path.replace(/\.json$/, ''), source.value.file);
  if (!record.ok) return record;
  if (!address.ok) return address;
  return { ok: true, value: { address: address.value, source: source.value, record: record.value } };
}

function readCorrected(root: string, path: string): Read<CheckedCorrections> {
  const source = readSource(root, path);
  if (!source.ok) return source;
  const { file, text } = source.value;
  const corrections = readCorrections(text, file);
  const address = pageAt(path.replace(/\.yaml$/, ''), file);
  if (!corrections.ok) return corrections;
  if (!address.ok) return address;
  return {
    ok: true,
    value: {
      address: address.value,
      source: source.value,
      sha256: sha256(text),
      corrections: corrections.value,
    },
  };
}

function readSource(root: string, path: string): Read<SourceText> {
  const file = shownPath(root, path);
  const text = readTextBelow(root, path);
  return text.ok ? { ok: true, value: { file, text: text.value, start: 0, line: 1 } } : text;
}

/** The page of `articles/<paper>/<folder>/<name>`, or of the like below another folder. */
function pageAt(path: string, file: string): Read<PageAddress> {
  return pageOfDrop(`${path.split('/').slice(1).join('/')}.txt`, file);
}
