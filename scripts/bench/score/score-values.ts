import type { Figure, MentionedDate, Reporter } from '../../../schemas/index.ts';
import { captionBlock, paragraphBlock } from '../../../src/model/blocks.ts';
import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';
import { readValuesIn, type Values } from '../../../src/pipeline/values/read-values-in.ts';

type GoldDate = Partial<MentionedDate> & { readonly at: string; readonly loose?: boolean };
type GoldFigure = Pick<Figure, 'value' | 'unit' | 'at'> & Partial<Figure>;

/** An article of the gold, as tests/gold/README.md states its form. */
export interface GoldArticle {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly bylines: readonly string[];
  readonly paragraphs: readonly string[];
  readonly dateline: string | null;
  readonly reporters: readonly Pick<Reporter, 'name' | 'role'>[];
  readonly dates?: readonly GoldDate[];
  readonly figures?: readonly GoldFigure[];
  readonly weak?: readonly { readonly at: string }[];
}

/** How often each thing was wanted, found, and right. */
export type Tally = Record<string, number>;

/** Reads values out of an article's blocks: the pipeline's own stages, or a peer's rules in the same form. */
export type ValueFinder = (blocks: readonly Block[], issue: string | null) => Values;

/** Adds what the value stages read in one article of the gold to the tally; `captions` are those that the article owns. */
export function scoreValues(
  article: GoldArticle,
  captions: readonly string[],
  issue: string | null,
  tally: Tally,
  find: ValueFinder = readValuesIn,
): void {
  const values = find(toBlocks(article, captions), issue);
  const count = (key: string, by: number | boolean = 1) => {
    tally[key] = (tally[key] ?? 0) + Number(by);
  };
  count('dateline', (values.dateline?.text ?? null) === article.dateline);
  count('datelines');
  scoreReporters(article, values, count);
  if (!article.dates || !article.figures) return;
  const weak = article.weak ?? [];
  for (const gold of article.dates) {
    const hits = values.dates.filter(({ at }) => overlaps(at, gold.at));
    count('dates');
    count('dates found', hits.length > 0);
    count(
      'dates right',
      hits.some((date) => gold.loose || isRightDate(date, gold)),
    );
  }
  const datePlaces = judgedPlaces(values.dates, weak);
  count('dates given', datePlaces.length);
  count('dates true', datePlaces.filter((at) => article.dates!.some((gold) => overlaps(gold.at, at))).length);
  for (const gold of article.figures) {
    const hits = values.figures.filter(({ at }) => overlaps(at, gold.at));
    const right = hits.find((figure) => isRightFigure(figure, gold));
    count('figures');
    count('figures found', hits.length > 0);
    count(
      'figures value',
      hits.some((figure) => hasValue(figure, gold)),
    );
    count(
      'figures unit',
      hits.some((figure) => hasValue(figure, gold) && hasUnit(figure, gold)),
    );
    count('figures right', right !== undefined);
    if (gold.of === undefined || right === undefined) continue;
    count('of', 1);
    count('of given', right.of !== undefined);
    count('of right', right.of !== undefined && (right.of.endsWith(gold.of) || gold.of.endsWith(right.of)));
  }
  const figurePlaces = judgedPlaces(values.figures, weak);
  count('figures given', figurePlaces.length);
  count(
    'figures true',
    figurePlaces.filter((at) => article.figures!.some((gold) => overlaps(gold.at, at))).length,
  );
}

/** Where something was given, each place once, but for those where it is a matter of taste. */
function judgedPlaces(
  values: readonly { readonly at: string }[],
  weak: readonly { readonly at: string }[],
): string[] {
  const places = new Set(values.map(({ at }) => at));
  return [...places].filter((at) => !weak.some((span) => overlaps(span.at, at)));
}

/** The blocks of an article of the gold, as `at` names them. */
export function toBlocks(article: GoldArticle, captions: readonly string[]): Block[] {
  const heads = [
    ['k', article.kicker],
    ['h', article.headline],
    ['d', article.deck],
  ] as const;
  return [
    ...heads.flatMap(([id, text]) => (text === null ? [] : [{ id, text }])),
    ...[...article.bylines, ...article.paragraphs].map((text, i) => ({ id: paragraphBlock(i), text })),
    ...captions.map((text, i) => ({ id: captionBlock(i), text })),
  ];
}

function scoreReporters(
  article: GoldArticle,
  { reporters }: Values,
  count: (key: string, by?: number | boolean) => void,
): void {
  const key = ({ role, name }: Pick<Reporter, 'name' | 'role'>) => `${role} ${name}`;
  const wanted = new Set(article.reporters.map(key));
  // Captions are judged by their credits, imprints as furniture of the page.
  const given = new Set(
    reporters.filter(({ at, role }) => !at.startsWith('c') && role !== 'editor').map(key),
  );
  const all = new Set(reporters.map(key));
  count('reporters', wanted.size);
  count('reporters found', [...wanted].filter((one) => all.has(one)).length);
  count('reporters given', given.size);
  count('reporters true', [...given].filter((one) => wanted.has(one)).length);
}

function overlaps(a: string, b: string): boolean {
  const [block, from, to] = a.split(/[:-]/);
  const [other, start, end] = b.split(/[:-]/);
  return block === other && Math.min(Number(to), Number(end)) > Math.max(Number(from), Number(start));
}

function isRightDate(date: MentionedDate, gold: GoldDate): boolean {
  if (gold.kind === 'duration') return date.duration === gold.duration;
  if (gold.kind === 'recurring') return date.kind === 'recurring';
  return (
    date.kind === undefined &&
    (date.start ?? null) === (gold.start ?? null) &&
    (date.end ?? null) === (gold.end ?? null)
  );
}

function isRightFigure(figure: Figure, gold: GoldFigure): boolean {
  return hasValue(figure, gold) && hasUnit(figure, gold) && figure.approx === gold.approx;
}

function hasValue(figure: Figure, gold: GoldFigure): boolean {
  const near = (a: number | undefined, b: number | undefined) =>
    a === b || Math.abs((a ?? 0) - (b ?? 0)) < 1e-9;
  return near(figure.value, gold.value) && near(figure.max, gold.max);
}

/** 百分点 may be printed with 个. */
function hasUnit(figure: Figure, gold: GoldFigure): boolean {
  const plain = (text: string | null) => text?.replace(/^个(?=百分点)/, '') ?? null;
  return plain(figure.unit) === plain(gold.unit);
}
