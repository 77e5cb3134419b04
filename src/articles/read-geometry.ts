import { ADAPTERS_VERSION, formOf, readLayout, toGeometry } from '../layout/index.ts';
import type { PageGeometry } from '../model/page-geometry.ts';

/** What a drop's bytes are: text, a page that keeps its geometry, or no more than a picture of one. */
export type DropContent =
  | { readonly kind: 'text' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'page'; readonly geometry: PageGeometry };

/** Which adapter read a page, in which version: another one may read it otherwise. */
export const adapterOf = ({ form }: PageGeometry) => `${form}/${ADAPTERS_VERSION}`;

/**
 * Reads the geometry of a drop that has one; what it is tell its bytes, not its name.
 *
 * @throws {UnreadableDrop} where it is a broken page
 */
export async function readGeometry(bytes: Uint8Array): Promise<DropContent> {
  const form = formOf(bytes);
  if (form === null) return { kind: 'text' };
  if (form === 'picture') return { kind: 'picture' };
  return { kind: 'page', geometry: toGeometry(await readLayout(bytes, form)) };
}
