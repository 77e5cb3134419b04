import type { Correction } from '../../schemas/index.ts';
import type { Read } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { correctionsPath, type PageAddress } from '../content/page-address.ts';
import { readTextIfThere } from '../content/read-below.ts';
import { readCorrections } from './corrections-file.ts';
import { inForce } from './in-force.ts';

/** A page's corrections and the file that they stand in. */
export interface PageCorrections {
  /** As messages call it. */
  readonly file: string;
  readonly source: string;
  /** Of the file's bytes; null where there is none. */
  readonly digest: string | null;
  /** As far as they hold (see `inForce`), each at its place in the file. */
  readonly corrections: readonly Correction[];
}

/** Reads what people corrected on a page; nothing where there is no file. */
export function readPageCorrections(root: string, address: PageAddress): Read<PageCorrections> {
  const path = correctionsPath(address);
  const file = shownPath(root, 'corrections', path);
  const text = readTextIfThere(root, `corrections/${path}`);
  if (!text.ok) return text;
  const source = text.value;
  if (source === null) return { ok: true, value: { file, source: '', digest: null, corrections: [] } };
  const read = readCorrections(source, file);
  if (!read.ok) return read;
  const { corrections } = inForce(read.value);
  return { ok: true, value: { file, source, digest: sha256(source), corrections } };
}
