/** Figures of an invented archive of any size, no easier to store than real ones: the same number gives the same bytes. */
import { mkdirSync } from 'node:fs';
import type { FigureRow } from '../../../schemas/tables.ts';
import { openArchive } from '../../../src/archive/index.ts';
import { TableSink } from '../../../src/data/export/table-sink.ts';
import type { ExportedTable } from '../../../src/data/exported-files.ts';
import { figureRows } from '../../../src/data/figure-rows.ts';
import { FigureCounter, type FigureSummary } from '../../../src/data/figure-summary.ts';
import { toRowSource } from '../../../src/data/open-row.ts';
import { TABLES } from '../../../src/data/tables.ts';

const PAPERS = ['ceshi-ribao', 'ceshi-wanbao', 'ceshi-shangbao'];
const ARTICLES_AN_ISSUE = 30;
const FIGURES_AN_ARTICLE = 7;
/** Rows handed on at a time. */
const BATCH = 5000;

/** Writes the table of `rows` figures in all its forms and returns what an export would have said of it. */
export function makeFigures(folder: string, rows: number): { table: ExportedTable; summary: FigureSummary } {
  mkdirSync(folder, { recursive: true });
  const models = [...openArchive('content').articlesNewestFirst()].flatMap((open) =>
    figureRows(toRowSource(open)),
  );
  if (models.length === 0) throw new Error('content/articles is empty: run npm run ingest first.');
  const random = randomNumbers(20260922);
  const sink = new TableSink(folder, TABLES.find(({ name }) => name === 'figures')!);
  const counter = new FigureCounter();
  for (let made = 0; made < rows; made += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, rows - made) }, (_, i) =>
      makeRow(made + i, models, random),
    );
    sink.add(batch);
    counter.add(batch);
  }
  const table = sink.close();
  return { table, summary: counter.summary(table.files.parquet) };
}

/** A figure of the sample with a value, a sentence and a headline of its own. */
function makeRow(index: number, models: readonly FigureRow[], random: () => number): FigureRow {
  const model = models[Math.floor(random() ** 2 * models.length)]!;
  const article = Math.floor(index / FIGURES_AN_ARTICLE);
  const issue = Math.floor(article / ARTICLES_AN_ISSUE);
  const paper = PAPERS[issue % PAPERS.length]!;
  const day = new Date(Date.UTC(2025, 0, 1) - Math.floor(issue / PAPERS.length) * 86_400_000);
  const date = day.toISOString().slice(0, 10);
  const page = 1 + Math.floor((article % ARTICLES_AN_ISSUE) / 4);
  const order = 1 + (article % 4);
  const two = (number: number) => String(number).padStart(2, '0');
  const value = toSignificant(model.value * 10 ** (random() * 2 - 1), 1 + Math.floor(random() * 4));
  return {
    ...model,
    article: `${paper}-${date}-${two(page)}-${two(order)}`,
    n: 1 + (index % FIGURES_AN_ARTICLE),
    date,
    paper,
    page,
    value,
    max: model.max === null ? null : value * 2,
    of: model.of === null ? null : shuffle(model.of, random),
    text: `${value}${model.unit ?? ''}`,
    at: `p${1 + Math.floor(random() * 9)}:${Math.floor(random() * 200)}-${200 + Math.floor(random() * 9)}`,
    sentence: shuffle(model.sentence, random),
    offset: Math.floor(random() * model.sentence.length),
    headline: shuffle(models[article % models.length]!.headline ?? '', randomNumbers(article)),
  };
}

function toSignificant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** The same characters in another order: as varied as text can be, and harder to compress than any. */
function shuffle(text: string, random: () => number): string {
  const characters = [...text];
  for (let i = characters.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [characters[i], characters[j]] = [characters[j]!, characters[i]!];
  }
  return characters.join('');
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
