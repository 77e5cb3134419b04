/** What a letter is to a name: outside of one; else of which kind, and whether it begins it, lies inside, ends it or is all of it. */
export const KINDS = ['person', 'place', 'organization'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTSIDE = 0;
export const LABELS = 1 + 4 * KINDS.length;

export const begins = (kind: number) => 1 + 4 * kind;
export const inside = (kind: number) => 2 + 4 * kind;
export const ends = (kind: number) => 3 + 4 * kind;
export const single = (kind: number) => 4 + 4 * kind;

/** Whether no name is open before a letter with this label, so that it can be a text's first. */
const opens = (label: number) => label === OUTSIDE || label % 4 === 1 || label % 4 === 0;
/** Whether no name is open behind it, so that it can be a text's last. */
export const closes = (label: number) => label === OUTSIDE || label % 4 === 3 || label % 4 === 0;

const labels = Array.from({ length: LABELS }, (_, label) => label);
const kindOf = (label: number) => Math.floor((label - 1) / 4);
const follows = (label: number, next: number) =>
  closes(label) ? opens(next) : !opens(next) && kindOf(label) === kindOf(next);

/** The labels that a text can begin with. */
export const FIRST: readonly number[] = labels.filter(opens);
/** By label, those that can stand before it and behind it. */
export const BEFORE: readonly (readonly number[])[] = labels.map((next) =>
  labels.filter((label) => follows(label, next)),
);
export const BEHIND: readonly (readonly number[])[] = labels.map((label) =>
  labels.filter((next) => follows(label, next)),
);
