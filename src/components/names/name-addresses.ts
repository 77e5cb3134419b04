import { initialUrl, NAME_KINDS, nameUrl } from '../../addresses/urls.ts';
import { isInLetters, namesByInitial } from './names-by-initial.ts';
import { shownNames } from './shown-names.ts';

/** Every page of names but the three lists: one a name, and one a letter where there are many. */
export function nameAddresses(): string[] {
  return NAME_KINDS.flatMap((kind) => [
    ...shownNames(kind).map(({ name, id }) => nameUrl(kind, name, id)),
    ...(isInLetters(kind) ? namesByInitial(kind) : []).map(([initial]) => initialUrl(kind, initial)),
  ]);
}
