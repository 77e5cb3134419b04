import type { Person } from '../../schemas/index.ts';
import { NAME_KINDS, type NameKind } from '../addresses/urls.ts';
import { byCodeUnits } from '../content/list-folder.ts';
import type { ArticleEntry } from './article-entry.ts';

/** Who or what stands under a name, and where. */
export interface NameEntry {
  readonly kind: NameKind;
  readonly name: string;
  /** Of several people of one name this one; absent else. */
  readonly id?: string;
  /** Who it is, in an editor's words. */
  readonly note?: string;
  /** An editor said who it is; else all who have the name stand here together. */
  readonly isTold: boolean;
  /** As printed, each once, the name itself first. */
  readonly spellings: readonly string[];
  /** In the index's order. */
  readonly articles: readonly ArticleEntry[];
}

export interface Names {
  /** All of a kind, by name. */
  readonly of: Readonly<Record<NameKind, readonly NameEntry[]>>;
  /** Others of the same kind and name: an editor told them apart. */
  namesakes(entry: NameEntry): readonly NameEntry[];
  /** Whom an article means by a name that it prints. */
  find(kind: NameKind, printed: string, article: string): NameEntry | undefined;
}

/** What an article names, of each kind; those who sign it are among its people. */
export function namesIn(article: ArticleEntry, kind: NameKind): readonly string[] {
  if (kind !== 'people') return article[kind];
  return [...new Set([...article.reporters.map(({ name }) => name), ...article.people])];
}

/**
 * The people, places and organisations of an archive. People of one name are told apart, and spellings joined, only where
 * `people` says so.
 */
export function findNames(articles: readonly ArticleEntry[], people: readonly Person[]): Names {
  const known = new Map<string, Person[]>();
  for (const person of people)
    for (const spelling of [person.name, ...person.also])
      known.set(spelling, [...(known.get(spelling) ?? []), person]);
  const whose = (printed: string, article: string) => {
    const persons = known.get(printed) ?? [];
    return (
      persons.find((person) => person.articles?.includes(article)) ??
      persons.find((person) => person.articles === undefined)
    );
  };
  const keyOf = (kind: NameKind, printed: string, article: string): string | Person =>
    (kind === 'people' ? whose(printed, article) : undefined) ?? printed;

  const byKind = NAME_KINDS.map((kind) => {
    const found = new Map<string | Person, { spellings: Set<string>; articles: Set<ArticleEntry> }>();
    for (const article of articles) {
      for (const printed of namesIn(article, kind)) {
        const key = keyOf(kind, printed, article.id);
        const entry = found.get(key) ?? { spellings: new Set(), articles: new Set() };
        entry.spellings.add(printed);
        entry.articles.add(article);
        found.set(key, entry);
      }
    }
    const entries = [...found].map(([key, { spellings, articles: naming }]): [typeof key, NameEntry] => {
      const person = typeof key === 'string' ? { name: key } : key;
      const { name } = person;
      return [
        key,
        {
          kind,
          ...('id' in person && person.id !== undefined && { id: person.id }),
          ...('note' in person && person.note !== undefined && { note: person.note }),
          name,
          isTold: typeof key !== 'string',
          spellings: [name, ...[...spellings].filter((spelling) => spelling !== name)],
          articles: [...naming],
        },
      ];
    });
    return [kind, new Map(entries)] as const;
  });
  const maps = Object.fromEntries(byKind) as Record<NameKind, Map<string | Person, NameEntry>>;
  const sorted = (kind: NameKind) =>
    [...maps[kind].values()].sort(
      (a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.id ?? '', b.id ?? ''),
    );
  const namesakes = Map.groupBy(maps.people.values(), ({ name }) => name);
  return {
    of: { people: sorted('people'), places: sorted('places'), organizations: sorted('organizations') },
    namesakes: (entry) =>
      (entry.kind === 'people' ? (namesakes.get(entry.name) ?? []) : []).filter((other) => other !== entry),
    find: (kind, printed, article) => maps[kind].get(keyOf(kind, printed, article)),
  };
}
