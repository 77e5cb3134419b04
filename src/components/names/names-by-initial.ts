import type { NameKind } from '../../addresses/urls.ts';
import type { ArchiveIndex, NameEntry } from '../../archive/index.ts';
import { byPinyin } from '../pinyin-order.ts';
import { archive } from '../shown-archive.ts';
import { shownNames } from './shown-names.ts';

/** Names under the letters that their pinyin begins with. */
export type ByInitial = readonly (readonly [initial: string, entries: readonly NameEntry[]])[];

/** Of one index: reading and sorting tens of thousands of names is done once. */
const kept = new WeakMap<ArchiveIndex, Map<NameKind, ByInitial>>();

/** The names of a kind that have pages, in the order of their pinyin. */
export function namesByInitial(kind: NameKind): ByInitial {
  const index = archive.index();
  const known = kept.get(index) ?? new Map<NameKind, ByInitial>();
  kept.set(index, known);
  const found = known.get(kind) ?? byPinyin(shownNames(kind));
  known.set(kind, found);
  return found;
}

/** Up to so many names stand on one page; of more, the most frequent, and each letter has a page. */
const MOST = 600;

/** Whether the names of a kind are more than one page holds. */
export const isInLetters = (kind: NameKind) => shownNames(kind).length > MOST;
