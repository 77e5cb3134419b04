import { SURNAMES } from '../../lexicons/surnames.ts';
import type { LabelledArticle, LabelledName, LabelledText } from './labelled-text.ts';
import type { NamePools } from './name-pools.ts';
import type { Random } from './random.ts';

/** What is on every page stays as it is more often than not. */
const KEPT: ReadonlySet<string> = new Set(['中国', '北京', '香港']);

/** The article with other people and places in it, the same one for the same name; an organisation's place varies with it. */
export function varyNames(
  article: LabelledArticle,
  pools: NamePools,
  random: Random,
  share: number,
): LabelledArticle {
  const others = new Map<string, string>();
  const otherOf = (kind: LabelledName['kind'], name: string): string => {
    const key = `${kind} ${name}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const other = random.next() < share && !KEPT.has(name) ? vary(kind, name, pools, random) : name;
    others.set(key, other);
    return other;
  };
  const places = new Set(
    article.flatMap(({ text, names }) =>
      names.filter(({ kind }) => kind === 'place').map(({ from, to }) => text.slice(from, to)),
    ),
  );
  const otherOrganization = (name: string): string => {
    for (const length of [4, 3, 2]) {
      const place = name.slice(0, length);
      if (places.has(place) || (length < name.length && pools.isDivision(place)))
        return otherOf('place', place) + name.slice(length);
    }
    return otherOf('organization', name);
  };
  return article.map(({ text, names }) => {
    let written = '';
    let done = 0;
    const moved: LabelledName[] = [];
    for (const { kind, from, to } of names) {
      written += text.slice(done, from);
      done = to;
      const name = text.slice(from, to);
      const other = kind === 'organization' ? otherOrganization(name) : otherOf(kind, name);
      moved.push({ kind, from: written.length, to: written.length + other.length });
      written += other;
    }
    return { text: written + text.slice(done), names: moved } satisfies LabelledText;
  });
}

function vary(kind: LabelledName['kind'], name: string, pools: NamePools, random: Random): string {
  if (kind === 'place') return pools.placeLike(name);
  if (kind === 'organization') return pools.organizationLike(name);
  if (/[·]/.test(name)) return pools.foreignName(true);
  if (name.length === 1) return name;
  if (name.length <= 3 && SURNAMES.has(name.charAt(0)))
    return pools.chinesePerson(random.next() < 0.85 ? (name.length as 2 | 3) : name.length === 2 ? 3 : 2);
  return name.length > 2 ? pools.foreignName(false) : name;
}
