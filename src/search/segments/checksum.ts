/** CRC-32 as in zlib and PNG: browsers have none, and digests only where the site comes by HTTPS. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** Bytes that a checksum takes at the end of what it stands for. */
export const CHECKSUM = 4;

export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** What stands before a checksum (little-endian, last four bytes); null where it is not what was written. */
export function checked(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (bytes.length < CHECKSUM) return null;
  const payload = bytes.subarray(0, bytes.length - CHECKSUM);
  const [a, b, c, d] = bytes.subarray(bytes.length - CHECKSUM);
  return (a! | (b! << 8) | (c! << 16) | (d! << 24)) >>> 0 === crc32(payload) ? payload : null;
}
