import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Mention, Reporter } from '../../../schemas/index.ts';
import { paragraphBlock } from '../../../src/model/blocks.ts';
import { findDatelineIn } from '../../../src/pipeline/find-datelines.ts';
import { findNamesIn, type Names } from '../../../src/pipeline/find-names.ts';
import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';
import { readValuesIn } from '../../../src/pipeline/values/read-values-in.ts';
import { headAndLeadOf } from './head-and-lead-of.ts';
import { heldLeads, type UnseenLead, unseenLeads } from './unseen-leads.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/gold/', import.meta.url));
const KINDS = ['people', 'places', 'organizations'] as const;

interface GoldArticle extends Partial<Names> {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly bylines: readonly string[];
  readonly paragraphs: readonly string[];
  readonly reporters: readonly Reporter[];
}

interface GoldLead extends Names {
  /** Spans of which it is a matter of taste whether they name something. */
  readonly weak: readonly Mention[];
}

interface GoldPage {
  readonly articles: readonly GoldArticle[];
}

interface GoldLeads {
  readonly page: string;
  readonly articles: readonly GoldLead[];
}

/** How many names were labelled in what is read, how many were given, how many of these are right to the letter. */
export type NameTally = Record<(typeof KINDS)[number], { gold: number; given: number; right: number }>;

export type NameSet = 'pages' | 'leads' | 'unseen' | 'other press';

/**
 * Scores the names of the labelled pages, of their other leads, of the leads that were labelled before any rule had met them, or of those
 * in the manner of other press, where reporters count as people found.
 */
export function scoreNames(set: NameSet): NameTally {
  const tally: NameTally = {
    people: { gold: 0, given: 0, right: 0 },
    places: { gold: 0, given: 0, right: 0 },
    organizations: { gold: 0, given: 0, right: 0 },
  };
  for (const { blocks, reporters, labels } of SETS[set]()) scoreBlocks(blocks, reporters, labels, tally);
  return tally;
}

/** Articles with the names in them. */
interface Labelled {
  readonly blocks: readonly Block[];
  readonly reporters: readonly Reporter[];
  readonly labels: GoldLead;
}

const SETS: Record<NameSet, () => readonly Labelled[]> = {
  pages: labelledPages,
  leads: labelledLeads,
  unseen: () => unseenLeads().map(withReporters),
  'other press': () => heldLeads().map(withReporters),
};

function withReporters({ blocks, names }: UnseenLead): Labelled {
  return { blocks, reporters: readValuesIn(blocks, null).reporters, labels: names };
}

function labelledPages(): readonly Labelled[] {
  return globSync('*/*/*.json', { cwd: FOLDER }).flatMap((file) =>
    readPage(file).articles.flatMap((article) => {
      const { people, places, organizations } = article;
      if (!people || !places || !organizations) return [];
      return [toLabelled(article, { people, places, organizations, weak: [] })];
    }),
  );
}

function labelledLeads(): readonly Labelled[] {
  const pages = JSON.parse(readFileSync(`${FOLDER}names-of-leads.json`, 'utf8')) as readonly GoldLeads[];
  return pages.flatMap(({ page, articles }) =>
    readPage(`${page}.json`).articles.map((article, i) => toLabelled(article, articles[i]!)),
  );
}

function toLabelled(article: GoldArticle, labels: GoldLead): Labelled {
  return { blocks: toBlocks(article), reporters: readValuesIn(toBlocks(article), null).reporters, labels };
}

function readPage(file: string): GoldPage {
  return JSON.parse(readFileSync(FOLDER + file, 'utf8')) as GoldPage;
}

function scoreBlocks(
  blocks: readonly Block[],
  reporters: readonly Reporter[],
  labels: GoldLead,
  tally: NameTally,
): void {
  const read = new Map(headAndLeadOf(blocks).map(({ id, text }) => [id, text.length]));
  const found = findNamesIn(blocks, reporters, findDatelineIn(blocks, null));
  for (const kind of KINDS) {
    const isRead = ({ at }: Mention) => place(at).to <= (read.get(place(at).block) ?? 0);
    const gold = labels[kind].filter(isRead);
    const given = found[kind].filter(
      (name) => isRead(name) && !labels.weak.some((weak) => overlaps(weak, name)),
    );
    const isRight = ({ at }: Mention) => gold.some((label) => label.at === at);
    const signed = kind === 'people' ? reporters.filter(isRight) : [];
    tally[kind].gold += gold.length;
    tally[kind].given += given.length + signed.length;
    tally[kind].right += given.filter(isRight).length + signed.length;
  }
}

function toBlocks({ kicker, headline, deck, bylines, paragraphs }: GoldArticle): Block[] {
  const heads = Object.entries({ k: kicker, h: headline, d: deck });
  return [
    ...heads.flatMap(([id, text]) => (text === null ? [] : [{ id, text }])),
    ...[...bylines, ...paragraphs].map((text, i) => ({ id: paragraphBlock(i), text })),
  ];
}

function place(at: string): { block: string; from: number; to: number } {
  const [block = '', from, to] = at.split(/[:-]/);
  return { block, from: Number(from), to: Number(to) };
}

function overlaps(a: Mention, b: Mention): boolean {
  const [one, other] = [place(a.at), place(b.at)];
  return one.block === other.block && one.from < other.to && other.from < one.to;
}
