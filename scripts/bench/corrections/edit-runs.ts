import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { Correction, Quote } from '../../../schemas/index.ts';
import { type ArticleFile, readArticleFile, writeArticleFile } from '../../../src/content/article-file.ts';
import type { ContentProblem } from '../../../src/content/content-problem.ts';
import { lineOfCorrection, readCorrections } from '../../../src/corrections/corrections-file.ts';
import { toTexts } from '../../../src/corrections/index.ts';
import type { Rules } from '../../../src/ingest/examine-page.ts';
import { ingestArchive } from '../../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../../src/ingest/plan-ingest.ts';
import { readArticles } from '../../../src/pipeline/index.ts';
import type { Drop, FolioDocument } from '../../../src/pipeline/types.ts';
import { otherDrop } from './better-drop.ts';
import { type Chance, chance } from './chance.ts';
import { changeRules } from './changed-rules.ts';
import { inventPage, toDrop } from './invented-page.ts';
import { isNeedless, judge, type Verdict } from './judge.ts';
import { editFile, type TypedEdit } from './random-edits.ts';

const PAPER = 'name: 澜川日报\nplace: 澜川市\nrights: 本报与本市均属虚构\n';
const PAGE = 'lanchuan-ribao/2012-03-05/02';

/** What hand edits came to, each judged three times: when recognised, after changed rules, after a changed drop. */
export interface EditReport {
  runs: number;
  edits: number;
  verdicts: Record<Verdict, number>;
  /** Corrections that were put to a person, and those of them whose quote is there. */
  conflicts: number;
  needless: number;
  /** What went wrong, in words, at most the first few. */
  readonly failures: string[];
}

const MOST_FAILURES = 5;

/**
 * Invents a page, edits its articles by hand, ingests, changes the rules, ingests, replaces the drop, ingests; over and
 * over, and judges each edit after each ingest. fast-check draws the choices, so that a `seed` repeats them.
 */
export function editRuns(runs: number, seed?: number): EditReport {
  const report: EditReport = {
    runs: 0,
    edits: 0,
    verdicts: { kept: 0, open: 0, lost: 0, misplaced: 0 },
    conflicts: 0,
    needless: 0,
    failures: [],
  };
  fc.assert(
    fc.property(chance, (choices) => {
      const folder = mkdtempSync(join(tmpdir(), 'jianbao-edits-'));
      try {
        editRun(folder, choices, report);
        report.runs++;
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  return report;
}

function editRun(folder: string, chance: Chance, report: EditReport): void {
  const page = inventPage(chance);
  write(folder, 'papers/lanchuan-ribao.yaml', PAPER);
  write(folder, `drops/${PAGE}.txt`, toDrop(page, chance.int(15, 26)));
  const first = { digest: 'a'.repeat(64), read: readArticles };
  ingest(folder, first);

  const edits = editFiles(folder, chance);
  report.edits += edits.length;
  judgeAll('edit', ingest(folder, first), first);

  const change = changeRules(chance);
  const second = { digest: 'b'.repeat(64), read: (drop: Drop) => change(readArticles(drop)) };
  const third = chance.in100(50) ? { ...first, digest: 'c'.repeat(64) } : second;
  judgeAll('changed rule', ingest(folder, second), second);

  write(folder, `drops/${PAGE}.txt`, otherDrop(page, edits, chance));
  judgeAll('changed drop', ingest(folder, third), third);

  function judgeAll(when: string, messages: readonly ContentProblem[], rules: Rules): void {
    const published = readPublished(folder);
    const read = readTexts(folder, rules.read);
    const conflicts = messages.map(({ line }) => correctionAt(folder, line));
    const needless = conflicts.filter((correction) => isNeedless(correction, read));
    report.conflicts += conflicts.length;
    report.needless += needless.length;
    for (const { exact = '', prefix = '', suffix = '' } of needless as Partial<Quote>[]) {
      fail(`“${prefix}[${exact}]${suffix}” is put to a person though it stands there`);
    }
    for (const edit of edits) {
      const verdict = judge(edit, published, read, conflicts);
      report.verdicts[verdict]++;
      const { before, was, now, after } = edit;
      if (verdict === 'lost' || verdict === 'misplaced')
        fail(`${edit.what} “${before}[${was}→${now}]${after}” is ${verdict}`);
    }
    function fail(what: string): void {
      if (report.failures.length < MOST_FAILURES)
        report.failures.push(`run ${report.runs}, ${when}: ${what}`);
    }
  }
}

/** The correction that a message is about. */
function correctionAt(folder: string, line: number | null): Correction {
  const source = readFileSync(join(folder, `corrections/${PAGE}.yaml`), 'utf8');
  const read = readCorrections(source, PAGE);
  const corrections = read.ok ? read.value : [];
  const index = corrections.findIndex((_, index) => lineOfCorrection(source, index) === line);
  if (index < 0) throw new Error(`no correction begins on line ${line}`);
  return corrections[index]!;
}

/** Edits some of the page's files; what was typed. */
function editFiles(folder: string, chance: Chance): TypedEdit[] {
  const paths = globSync('articles/**/*.md', { cwd: folder }).sort();
  return paths.flatMap((path, index) => {
    if (index > 0 && chance.in100(50)) return [];
    const read = readArticleFile(readFileSync(join(folder, path), 'utf8'), path);
    if (!read.ok) throw new Error(`${path} cannot be read`);
    const { file, edits } = editFile(read.value, chance);
    write(folder, path, writeArticleFile(file));
    return edits;
  });
}

function ingest(folder: string, rules: Rules): ContentProblem[] {
  const outcomes = [...ingestArchive(folder, planIngest(folder), rules)];
  return outcomes.flatMap(({ problems }) => problems);
}

function readPublished(folder: string): ArticleFile[] {
  return globSync('articles/**/*.md', { cwd: folder })
    .sort()
    .flatMap((path) => {
      const read = readArticleFile(readFileSync(join(folder, path), 'utf8'), path);
      return read.ok ? read.value : [];
    });
}

/** The page's texts as they are read without corrections. */
function readTexts(folder: string, read: (drop: Drop) => FolioDocument): string[] {
  const bytes = readFileSync(join(folder, `drops/${PAGE}.txt`));
  const issued = { value: '2012-03-05', basis: 'path' as const };
  const { articles } = read({ path: `${PAGE}.txt`, bytes, issued, page: 2, pageName: null });
  return articles.flatMap((node) => Object.values(toTexts(node, '').parts).map(({ text }) => text));
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
