/**
 * Characters that search takes for the same: 體 and 体, Ａ, A and a. The index holds the text as printed; a query that is
 * not literal asks for each of its characters in every form that the archive has. So a literal query costs nothing and
 * is exact, and where an archive prints one form only, any other is asked for as that one.
 */

/** Pairs of the members of a class that the archive has, and those that it has not. */
export type VariantClasses = readonly (readonly [present: string, absent: string])[];

/** The characters that may stand in the text for one of a query; none where the archive has none. */
export type Variants = (character: string) => readonly string[];

/** A literal query: every character stands for itself. */
export const literally: Variants = (character) => [character];

/** Looks characters up in the classes; one without a class stands for itself. */
export function toLookup(classes: VariantClasses): Variants {
  const forms = new Map<string, readonly string[]>();
  for (const [present, absent] of classes) {
    const printed = [...present];
    for (const character of [...present, ...absent]) forms.set(character, printed);
  }
  return (character) => forms.get(character) ?? [character];
}
