import { readDropBytes } from '../../articles/read-drop.ts';
import { dropPath, type PageAddress, recordPath } from '../../content/page-address.ts';
import { isThere, readTextBelow } from '../../content/read-below.ts';

/** What is known of a page without reading its record. */
export interface SeenPage {
  readonly address: PageAddress;
  /** Digest of the drop that it was read from; null where it never was. */
  readonly read: string | null;
  /** Digest of the drop that lies there; null where there is none that can be read. */
  readonly drop: string | null;
  /** Its record has no article. */
  readonly isEmpty: boolean;
}

export function lookAtPage(root: string, address: PageAddress): SeenPage {
  const record = readTextBelow(root, `articles/${recordPath(address)}`);
  const text = record.ok ? record.value : '';
  const drop = isThere(root, `drops/${dropPath(address)}`) ? readDropBytes(root, address) : null;
  return {
    address,
    // The record's own digest stands before all others in it.
    read: /"sha256": "([0-9a-f]{64})"/.exec(text)?.[1] ?? null,
    isEmpty: /^ {2}"articles": \[\]/m.test(text),
    drop: drop?.ok ? drop.value.digests.drop : null,
  };
}
