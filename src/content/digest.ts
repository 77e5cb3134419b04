import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits; a string is digested as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
