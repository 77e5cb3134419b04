import type { Dateline, Mention, Reporter } from '../../schemas/index.ts';
import { fromAt, toAt } from '../model/at.ts';
import { clausesOf, type NameSpan, overlaps } from './entities/clause.ts';
import { headAndLeadOf } from './entities/head-and-lead-of.ts';
import { readOrganizations } from './entities/read-organizations.ts';
import { readPeople } from './entities/read-people.ts';
import { readPlaces } from './entities/read-places.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { foldWidth } from './numbers/fold-width.ts';
import type { FolioDocument, WithNames, WithReporters } from './types.ts';

export interface Names {
  readonly people: readonly Mention[];
  readonly places: readonly Mention[];
  readonly organizations: readonly Mention[];
}

/** Adds the people, places and organisations that each article's headline and lead name. */
export function findNames<A extends WithReporters>(document: FolioDocument<A>): FolioDocument<A & WithNames> {
  return mapArticles(document, (article) => ({
    ...article,
    ...findNamesIn(blocksOf(article), article.reporters, article.dateline),
  }));
}

/**
 * The names in an article's headline and lead, in reading order; rather too few than wrong ones. A place inside the name of an organisation
 * is none, and those who signed the article are left out: whatever stands in a signature (通讯员李长江) is no place.
 */
export function findNamesIn(
  blocks: readonly Block[],
  reporters: readonly Reporter[],
  dateline: Dateline | null = null,
): Names {
  const signed = new Set(reporters.map(({ name }) => name));
  const signatures = reporters.map(({ at }) => fromAt(at));
  const isSigned = (block: Block, span: NameSpan) =>
    signatures.some((signature) => signature.block === block.id && overlaps(signature, span));
  const read = headAndLeadOf(blocks).map((block) => ({ block, ...readNamesOf(foldWidth(block.text)) }));
  const mentions = (kind: 'people' | 'places' | 'organizations') =>
    read.flatMap(({ block, [kind]: spans }) =>
      spans.filter((span) => !isSigned(block, span)).map((span) => toMention(block, span)),
    );
  const people = mentions('people').filter(({ name }) => !signed.has(name));
  const places = withPlaceOf(dateline, mentions('places'));
  return { people, places, organizations: mentions('organizations') };
}

/** A dateline names its place without a doubt, be it in no list (新华社阿拉木图3月2日电). */
function withPlaceOf(dateline: Dateline | null, places: readonly Mention[]): readonly Mention[] {
  if (!dateline?.place) return places;
  const { block, from } = fromAt(dateline.at);
  const begin = from + dateline.text.indexOf(dateline.place, dateline.agency.length);
  const place = { name: dateline.place, at: toAt({ id: block }, begin, begin + dateline.place.length) };
  const others = places.filter(({ at }) => at !== place.at);
  const next = others.findIndex((other) => fromAt(other.at).block === block);
  return others.toSpliced(next < 0 ? others.length : next, 0, place);
}

type NameSpans = Readonly<Record<'people' | 'places' | 'organizations', readonly NameSpan[]>>;

function readNamesOf(text: string): NameSpans {
  const read = clausesOf(text).map((clause) => {
    const named = readPlaces(clause);
    const organizations = readOrganizations(clause, named);
    const free = (span: NameSpan) => !organizations.some((other) => overlaps(span, other));
    const places = named.filter(free);
    const people = readPeople(clause).filter((span) => free(span) && !places.some((p) => overlaps(span, p)));
    const shift = ({ from, to }: NameSpan) => ({ from: from + clause.at, to: to + clause.at });
    return {
      people: people.map(shift),
      places: places.map(shift),
      organizations: organizations.map(shift),
    };
  });
  return {
    people: read.flatMap(({ people }) => people),
    places: read.flatMap(({ places }) => places),
    organizations: read.flatMap(({ organizations }) => organizations),
  };
}

function toMention(block: Block, { from, to }: NameSpan): Mention {
  return { name: block.text.slice(from, to), at: toAt(block, from, to) };
}
