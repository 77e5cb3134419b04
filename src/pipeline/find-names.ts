import type { Dateline, Mention, Organization, Reporter } from '../../schemas/index.ts';
import { fromAt, toAt } from '../model/at.ts';
import { linkShortForms } from './entities/link-short-forms.ts';
import { overlaps, type PlacedName } from './entities/placed-name.ts';
import { readNames } from './entities/read-names.ts';
import { readRepeated } from './entities/read-repeated.ts';
import { toSimplified } from './fold/to-simplified.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { foldWidth } from './numbers/fold-width.ts';
import type { FolioDocument, WithNames, WithReporters } from './types.ts';

export interface Names {
  readonly people: readonly Mention[];
  readonly places: readonly Mention[];
  readonly organizations: readonly Organization[];
}

/** Adds the people, places and organisations that each article names. */
export function findNames<A extends WithReporters>(document: FolioDocument<A>): FolioDocument<A & WithNames> {
  return mapArticles(document, (article) => ({
    ...article,
    ...findNamesIn(blocksOf(article), article.reporters, article.dateline),
  }));
}

/**
 * The names in an article's blocks, in reading order; rather too few than wrong ones. A name within another is none, and those who
 * signed the article are left out: whatever stands in a signature (通讯员李长江) is no place.
 */
export function findNamesIn(
  blocks: readonly Block[],
  reporters: readonly Reporter[],
  dateline: Dateline | null = null,
): Names {
  const signed = new Set(reporters.map(({ name }) => name));
  const signatures = reporters.map(({ at }) => fromAt(at));
  const isSigned = (block: Block, name: PlacedName) =>
    signatures.some((signature) => signature.block === block.id && overlaps(signature, name));
  const readings = blocks.map(({ text }) => {
    const folded = toSimplified(foldWidth(text));
    return { text: folded, ...readNames(folded) };
  });
  const found = readRepeated(readings).map((names, i) => names.filter((name) => !isSigned(blocks[i]!, name)));
  const mentions = (kind: PlacedName['kind']): Mention[] =>
    found.flatMap((names, i) =>
      names.filter((name) => name.kind === kind).map(({ from, to }) => toMention(blocks[i]!, from, to)),
    );
  return {
    people: mentions('person').filter(({ name }) => !signed.has(name)),
    places: withPlaceOf(dateline, mentions('place')),
    organizations: linkShortForms(mentions('organization')),
  };
}

/** A dateline names its place without a doubt, be it in no list (新华社阿拉木图3月2日电). */
function withPlaceOf(dateline: Dateline | null, places: readonly Mention[]): readonly Mention[] {
  if (!dateline?.place) return places;
  const { block, from } = fromAt(dateline.at);
  const begin = from + dateline.agency.length;
  const place = { name: dateline.place, at: toAt({ id: block }, begin, begin + dateline.place.length) };
  const others = places.filter(({ at }) => at !== place.at);
  const next = others.findIndex((other) => fromAt(other.at).block === block);
  return others.toSpliced(next < 0 ? others.length : next, 0, place);
}

function toMention(block: Block, from: number, to: number): Mention {
  return { name: block.text.slice(from, to), at: toAt(block, from, to) };
}
