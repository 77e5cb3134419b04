import { toSimplified } from './to-simplified.ts';

const FORMS = Map.groupBy(
  Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (unit) => toSimplified(unit) !== unit,
  ),
  toSimplified,
);

/** Each character with the traditional ones that are read as it: 记 → 记, 記. */
export function printedForms(characters: Iterable<string>): readonly string[] {
  return Array.from(characters, (character) => [character, ...(FORMS.get(character) ?? [])]).flat();
}
