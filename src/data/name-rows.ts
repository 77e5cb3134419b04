import type { NameRow, ReporterRow } from '../../schemas/tables.ts';
import type { RowSource } from './open-row.ts';

/** One row a name that signs the article. */
export function reporterRows({ open, place }: RowSource): ReporterRow[] {
  const { article, date, paper, page } = place;
  const { headline, reporters } = open.article;
  return reporters.map(({ name, role, at }, index) => ({
    article,
    n: index + 1,
    date,
    paper,
    page,
    name,
    role,
    at,
    headline,
  }));
}

/** One row a person, place or organisation that the article names, in that order. */
export function nameRows({ open, place }: RowSource): NameRow[] {
  const { article, date, paper, page } = place;
  const { headline, people, places, organizations } = open.article;
  const named = [
    ...people.map((mention) => ({ kind: 'person' as const, ...mention })),
    ...places.map((mention) => ({ kind: 'place' as const, ...mention })),
    ...organizations.map((mention) => ({ kind: 'organization' as const, ...mention })),
  ];
  return named.map(({ kind, name, at }, index) => ({
    article,
    n: index + 1,
    date,
    paper,
    page,
    kind,
    name,
    at,
    headline,
  }));
}
