import type { Article } from '../../schemas/index.ts';

/** What ties an article to its other parts. */
export type Part = Pick<Article, 'id' | 'page' | 'headline' | 'jumpTo' | 'jumpFrom'>;

/** For each article the ids that its jumps lead to; null where the other part is missing or not certain. */
export type JumpTies = ReadonlyMap<string, { readonly to: string | null; readonly from: string | null }>;

/**
 * Ties 下转 to 上接 within one issue: the part that goes on to page N and the part on page N that came from there. Where
 * several pairs would fit, the headline decides; where it does not either, nothing is tied.
 */
export function tieJumps(issue: readonly Part[]): JumpTies {
  const to = new Map<string, string>();
  const from = new Map<string, string>();
  for (const part of issue) {
    const next = onlyMatch(part, issue, isNext);
    if (next === null || onlyMatch(next, issue, (b, a) => isNext(a, b)) !== part) continue;
    to.set(part.id, next.id);
    from.set(next.id, part.id);
  }
  return new Map(issue.map(({ id }) => [id, { to: to.get(id) ?? null, from: from.get(id) ?? null }]));
}

/** `b` says that it began where `a` stands, and `a` that it goes on where `b` stands. */
function isNext(a: Part, b: Part): boolean {
  return a !== b && a.jumpTo !== null && a.jumpTo.page === b.page && b.jumpFrom?.page === a.page;
}

function onlyMatch(
  part: Part,
  issue: readonly Part[],
  fits: (part: Part, other: Part) => boolean,
): Part | null {
  const fitting = issue.filter((other) => fits(part, other));
  const named = fitting.filter(({ headline }) => headline !== null && headline === part.headline);
  const [match, second] = fitting.length > 1 ? named : fitting;
  return match === undefined || second !== undefined ? null : match;
}

/** The article with the ids of its other parts. */
export function withJumpTies(article: Article, ties: JumpTies): Article {
  const { to, from } = ties.get(article.id) ?? { to: null, from: null };
  return {
    ...article,
    jumpTo: article.jumpTo === null ? null : { ...article.jumpTo, id: to },
    jumpFrom: article.jumpFrom === null ? null : { ...article.jumpFrom, id: from },
  };
}
