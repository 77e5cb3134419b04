import { sha256 } from '../content/digest.ts';

/** Sets these names apart from everybody else's. */
const NAMESPACE = 'jianbao';

/**
 * `urn:uuid:…` made of a name: the same for ever and wherever the site lies. A UUID of version 8 (RFC 9562, §5.8) of the
 * name's SHA-256.
 */
export function nameUrn(name: string): string {
  const digits = sha256(`${NAMESPACE} ${name}`);
  const variant = ((Number.parseInt(digits[16]!, 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
