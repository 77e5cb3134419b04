import type { PageAddress } from '../../content/page-address.ts';

/** A drop that lies under another name than when it was read. */
export interface Move {
  readonly from: PageAddress;
  readonly to: PageAddress;
}
