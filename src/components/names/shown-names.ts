import type { NameKind } from '../../addresses/urls.ts';
import type { NameEntry } from '../../archive/index.ts';
import { archive } from '../shown-archive.ts';
import { hasNamePage } from './has-name-page.ts';

/** The names of a kind that have pages. */
export const shownNames = (kind: NameKind): readonly NameEntry[] =>
  archive.names().of[kind].filter(hasNamePage);
