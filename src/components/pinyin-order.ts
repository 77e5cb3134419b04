/** Names in the order of their pinyin, under the letters A–Z, with the runtime's own collation: no table of ours. */
const PINYIN = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** The first character, in pinyin order, of each letter that a Chinese syllable can begin with. */
const FIRST: readonly (readonly [letter: string, character: string])[] = [
  ['A', '阿'],
  ['B', '八'],
  ['C', '嚓'],
  ['D', '咑'],
  ['E', '妸'],
  ['F', '发'],
  ['G', '旮'],
  ['H', '哈'],
  ['J', '丌'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '呣'],
  ['N', '拏'],
  ['O', '噢'],
  ['P', '趴'],
  ['Q', '七'],
  ['R', '呥'],
  ['S', '仨'],
  ['T', '他'],
  ['W', '屲'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '帀'],
];

/**
 * The letter that a name's pinyin begins with; `#` for names in other scripts. Surnames that are read otherwise than the
 * character usually is (单 shàn) stand where the usual reading puts them.
 */
export function pinyinInitial(name: string): string {
  if (!/^\p{Script=Han}/u.test(name)) return /^[A-Za-z]/.test(name) ? name[0]!.toUpperCase() : '#';
  let initial = 'A';
  for (const [letter, character] of FIRST) if (PINYIN.compare(name, character) >= 0) initial = letter;
  return initial;
}

/** Groups by initial, letters and names in pinyin order. */
export function byPinyin<T extends { readonly name: string }>(
  people: readonly T[],
): [initial: string, people: T[]][] {
  const sorted = people.toSorted((a, b) => PINYIN.compare(a.name, b.name));
  return [...Map.groupBy(sorted, ({ name }) => pinyinInitial(name))].sort(([a], [b]) => (a < b ? -1 : 1));
}
