import type { Role } from '../../schemas/index.ts';
import { reporterSegment } from '../addresses/urls.ts';
import type { ReporterEntry } from '../archive/index.ts';
import { NAMES_NOTE } from '../words/names-note.ts';

/** The years in which a name signs: `['2009', '2013']`; null where no article has a date. */
export function yearsActive({ articles }: ReporterEntry): readonly [first: string, last: string] | null {
  const years = articles.flatMap(({ date }) => date?.value.slice(0, 4) ?? []).sort();
  return years.length === 0 ? null : [years[0]!, years.at(-1)!];
}

/** 2009–2013, or 2009 alone; nothing where no article has a date. */
export function sayYearsActive(reporter: ReporterEntry): string {
  const years = yearsActive(reporter);
  return years === null ? '' : [...new Set(years)].join('–');
}

/** What `/reporters/<paper>.json` says of each name, and `/reporters/<paper>/<name>.json` of one. */
export interface ReporterRecord {
  readonly name: string;
  /** Articles signed in each role. */
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  readonly years: readonly [first: string, last: string] | null;
  /** Ids, oldest issue first. */
  readonly articles: readonly string[];
  /** The name's place in the index of the paper. */
  readonly anchor: string;
}

/** A name with its roles, years and articles. The same name may be several people: nothing is merged or parted. */
export function toReporterRecord(reporter: ReporterEntry): ReporterRecord {
  const { name, roles, articles } = reporter;
  const signedAs = (role: Role) =>
    articles.filter(({ reporters }) =>
      reporters.some((signed) => signed.name === name && signed.role === role),
    ).length;
  return {
    name,
    roles: Object.fromEntries(roles.map((role) => [role, signedAs(role)])),
    years: yearsActive(reporter),
    articles: articles.map(({ id }) => id),
    anchor: reporterSegment(name),
  };
}

/** `/reporters/<paper>/<name>.json` */
export function reporterJson(reporter: ReporterEntry): string {
  const { paper } = reporter;
  return `${JSON.stringify({ paper, note: NAMES_NOTE, ...toReporterRecord(reporter) }, null, 1)}\n`;
}

/** `/reporters/<paper>.json`: every name of a paper, in the order given. */
export function reportersJson(paper: string, reporters: readonly ReporterEntry[]): string {
  const records = reporters.map(toReporterRecord);
  return `${JSON.stringify({ paper, note: NAMES_NOTE, reporters: records }, null, 1)}\n`;
}
