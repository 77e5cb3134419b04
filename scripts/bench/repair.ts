import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchRow } from './bench.ts';
import { goldPages } from './score/gold-pages.ts';
import { emptyScore, PARTS, scorePage } from './score/score-page.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = join(PROJECT, '../shared');
const SCORER = join(SHARED, 'score/repair.py');
const DEVSET = join(SHARED, 'devset');
/** Tools whose text keeps the reading order; the figures to reach are means over these. */
const TOOLS = ['seedlike', 'mutool', 'pdftotext_raw', 'pdfjs_naive', 'pdfbox', 'pypdf'];

/** What the scorer prints for one tool, as far as it is shown here. */
type Score = Readonly<Record<string, number | null>>;
const FIGURES: readonly {
  readonly key: string;
  readonly what: string;
  readonly least?: number;
  readonly most?: number;
}[] = [
  { key: 'lost', what: 'characters lost', most: 0 },
  { key: 'added', what: 'characters added or doubled', most: 0 },
  { key: 'breakF1', what: 'paragraph breaks, F1', least: 0.98 },
  { key: 'parExact', what: 'paragraphs exact', least: 0.93 },
  { key: 'articleF1', what: 'articles, F1', least: 0.97 },
  { key: 'headline', what: 'headlines exact', least: 0.93 },
  { key: 'deck', what: 'decks told from headlines', least: 0.85 },
  { key: 'strayRemoved', what: 'stray spaces removed', least: 0.99 },
  { key: 'ornRemoved', what: 'ornaments removed', least: 1 },
];

/** Paragraphs, headlines and articles beside what a reader made of the same pages. */
export const repairBench: Bench = {
  name: 'repair',
  about:
    'pages read exactly: the sample archive’s own, and the damaged pages of ../shared/devset where they are there',
  async run(note) {
    const rows = sampleRows();
    if (!existsSync(SCORER) || !existsSync(DEVSET)) {
      note('../shared/devset and its scorer are not here: the sample archive alone');
      return rows;
    }
    const scores = scoreDevset();
    note(`means over ${TOOLS.join(', ')}; below them the other tools`);
    return [...rows, ...meanRows(scores), ...otherRows(scores)];
  },
};

function sampleRows(): BenchRow[] {
  const score = emptyScore();
  for (const { page, gold } of goldPages()) scorePage(page, gold, score);
  return PARTS.map((part) => ({
    who: 'sample archive',
    what: `${part} exact`,
    value: score[part].exact / score[part].all,
    unit: '',
  }));
}

function scoreDevset(): Readonly<Record<string, Score>> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-repair-'));
  try {
    const files = globSync('*/p*.txt', { cwd: DEVSET }).sort();
    const ingest = run(process.execPath, [
      'scripts/ingest.ts',
      '--json',
      ...files.map((file) => join(DEVSET, file)),
    ]);
    const predictions = join(folder, 'predictions.ndjson');
    writeFileSync(predictions, ingest);
    return JSON.parse(run('python3', [SCORER, predictions, '--json']));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr.slice(-2000)}`);
  return stdout;
}

function meanRows(scores: Readonly<Record<string, Score>>): BenchRow[] {
  return FIGURES.map(({ key, what, least, most }) => {
    const values = TOOLS.flatMap((tool) => scores[tool]?.[key] ?? []);
    const value = values.reduce((sum, one) => sum + one, 0) / values.length;
    const met = least === undefined ? value <= most! : value >= least;
    return {
      who: 'typeset pages',
      what,
      value,
      unit: '',
      met,
      budget: least === undefined ? `at most ${most}` : `at least ${least}`,
    };
  });
}

function otherRows(scores: Readonly<Record<string, Score>>): BenchRow[] {
  return ['tesseract_psm3', 'pdftotext', 'pdfminer'].flatMap((tool) =>
    FIGURES.filter(({ key }) => ['breakF1', 'articleF1'].includes(key)).map(({ key, what }) => ({
      who: tool,
      what,
      value: scores[tool]?.[key] ?? Number.NaN,
      unit: '',
    })),
  );
}
