import type { VariantClasses } from '../variants.ts';
import { queryCharacters, toStandard } from './standard-character.ts';

/** The classes of characters that search takes for the same, as far as the archive has any of them. */
export function toVariants(inArchive: ReadonlySet<string>): VariantClasses {
  const classes = new Map<string, Set<string>>();
  for (const character of [...inArchive, ...queryCharacters()]) {
    const standard = toStandard(character);
    const members = classes.get(standard) ?? new Set([standard]);
    classes.set(standard, members.add(character));
  }
  return [...classes.values()]
    .map((members) => {
      const present = [...members].filter((member) => inArchive.has(member));
      const absent = [...members].filter((member) => !inArchive.has(member));
      return { present, absent };
    })
    .filter(({ present, absent }) => present.length > 0 && present.length + absent.length > 1)
    .map(({ present, absent }) => [present.join(''), absent.join('')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
