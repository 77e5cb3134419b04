import { maskPhrases } from './mask-text.ts';

/** Keys whose strings are no text of a newspaper: ids, places, digests, names of rules, values in a form of their own. */
const NO_TEXT = new Set([
  ...['id', 'paper', 'drop', 'sha256', 'sidecar', 'rules', 'rule', 'encoding', 'at', 'source'],
  ...['date', 'basis', 'edtf', 'start', 'end', 'duration', 'kind', 'approx', 'role', 'to', 'reason', 'when'],
]);

/**
 * A record with the phrases hidden in all of its texts, those of keys that are not known here included: what a new key
 * holds is rather hidden than shown.
 */
export function maskStrings<T>(value: T, phrases: readonly string[]): T {
  return phrases.length === 0 ? value : (mask(value, phrases) as T);
}

function mask(value: unknown, phrases: readonly string[]): unknown {
  if (typeof value === 'string') return maskPhrases(value, phrases);
  if (Array.isArray(value)) return value.map((item) => mask(item, phrases));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NO_TEXT.has(key) ? item : mask(item, phrases)]),
  );
}
