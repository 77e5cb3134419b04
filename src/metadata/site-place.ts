import { below } from '../addresses/urls.ts';

/** Where the site lies: JIANBAO_SITE (absent where it is not known) and JIANBAO_BASE, as Astro hands them on. */
export interface SitePlace {
  readonly site: string | undefined;
  readonly base: string;
}

/** An address with host; null where the host is not known, since a guess would be cited. */
export function absoluteUrl(address: string, { site, base }: SitePlace): string | null {
  return site === undefined ? null : new URL(below(base, address), site).href;
}

/** An address as good as it is known: with host, or from the host's root. */
export function bestUrl(address: string, place: SitePlace): string {
  return absoluteUrl(address, place) ?? below(place.base, address);
}
