import { type NameKind, nameSegment } from '../addresses/urls.ts';
import { isInLetters, namesByInitial } from '../components/names/names-by-initial.ts';
import { shownNames } from '../components/names/shown-names.ts';
import { frameName } from './frame-urls.ts';
import { framesAndSpecimens } from './site-files.ts';

/**
 * The paths of the names of a kind: while developing all; in a build their frame and the first name, since the build
 * fills the others itself, and the letters where they have pages.
 */
export function namePaths(kind: NameKind) {
  const names = shownNames(kind).map((entry) => ({
    params: { name: nameSegment(entry.name, entry.id) },
    props: { kind, entry },
  }));
  const initials = isInLetters(kind) ? namesByInitial(kind) : [];
  const letters = initials.map(([initial]) => ({
    params: { name: `~${initial}` },
    props: { kind, initial },
  }));
  const frame = { params: { name: frameName }, props: { kind } };
  return [...framesAndSpecimens(names, names.length > 0 ? [frame] : [], () => kind), ...letters];
}
