/** What JSON says; null where it is none, or not there. */
export function parseJson<T>(bytes: Buffer | null): T | null {
  try {
    return bytes === null ? null : (JSON.parse(bytes.toString()) as T);
  } catch {
    return null;
  }
}
