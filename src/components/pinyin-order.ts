/** Names in the order of their pinyin, under the letters A–Z. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/** Surname readings (單 is shàn, 曾 zēng) are listed for the simplified characters. */
const simplified = Converter({ from: 't', to: 'cn' });

/** `zeng1 wen2 jing4`: surnames as surnames are read, compound ones too; what is no Chinese character stays. */
function reading(name: string): string {
  return pinyin(simplified(name), { surname: 'head', toneType: 'num', nonZh: 'consecutive' });
}

/** The letter that a name's pinyin begins with; `#` for names in other scripts. */
export function pinyinInitial(name: string): string {
  return initialOf(reading(name));
}

const initialOf = (read: string) => (/^[A-Za-z]/.test(read) ? read[0]!.toUpperCase() : '#');

/** Groups by initial; within a letter by syllables and tones, then by character. */
export function byPinyin<T extends { readonly name: string }>(
  people: readonly T[],
): [initial: string, people: T[]][] {
  const read = people
    .map((person) => ({ person, key: reading(person.name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.person.name, b.person.name));
  const groups = Map.groupBy(read, ({ key }) => initialOf(key));
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([initial, group]) => [initial, group.map(({ person }) => person)]);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
