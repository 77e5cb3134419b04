import { COUNTIES } from '../../lexicons/counties.ts';
import { COUNTRIES, PREFECTURES, PROVINCES } from '../../lexicons/gazetteer.ts';
import { KNOWN_PLACES, PLACES_ABROAD } from '../../lexicons/known-places.ts';
import { DIVISION_ENDINGS, FEATURE_ENDINGS } from '../../lexicons/place-words.ts';
import { COMMON_SURNAMES, COMPOUND_SURNAMES, SURNAMES } from '../../lexicons/surnames.ts';
import type { LabelledArticle } from './labelled-text.ts';
import type { Random } from './random.ts';

/** Makes names that the training text does not have, so that what stands around a name is learnt rather than the name. */
export interface NamePools {
  chinesePerson(length: 2 | 3): string;
  foreignName(dotted: boolean): string;
  /** A city or region abroad. */
  foreignPlace(): string;
  /** A name for a place of the same kind. */
  placeLike(place: string): string;
  /** Another organisation that ends alike. */
  organizationLike(organization: string): string;
  /** Whether a word is the name of a province, a prefecture or a county, in full or short. */
  isDivision(word: string): boolean;
  /** A proper name of two letters, of a village, a road or a firm. */
  properName(): string;
}

const COMMON = [...COMMON_SURNAMES];
const RARE = [...SURNAMES];
const FOREIGN = /^[^·]*$/;
const isChinese = (name: string) =>
  (name.length === 2 || name.length === 3) && SURNAMES.has(name.charAt(0)) && !/[·]/.test(name);
/** What a place is called after its proper name. */
const ENDING = new RegExp(
  `(?:${[...DIVISION_ENDINGS, ...FEATURE_ENDINGS].toSorted((a, b) => b.length - a.length).join('|')})$`,
);

/** Letters that foreign names are written with. */
const isForeign = (name: string) =>
  /[阿巴布达德迪厄尔菲弗格基加杰卡科克拉莱勒里利卢罗洛马曼姆纳尼诺帕佩普萨塞斯索塔特托瓦维温沃西亚耶伊兹]/.test(
    name,
  );

/** Pools filled from the names of the training text and the gazetteer. */
export function fillPools(articles: readonly LabelledArticle[], random: Random): NamePools {
  const names = (kind: string) =>
    articles.flatMap((article) =>
      article.flatMap(({ text, names }) =>
        names.filter((name) => name.kind === kind).map(({ from, to }) => text.slice(from, to)),
      ),
    );
  const people = [...new Set(names('person'))];
  const places = [...new Set(names('place'))];
  const chinese = people.filter(isChinese);
  const given = chinese.flatMap((name) => Array.from(name.slice(1)));
  const foreign = people.filter((name) => name.length > 2 && !isChinese(name));
  const plain = foreign.filter((name) => FOREIGN.test(name));
  const known = new Set([...COUNTRIES, ...PROVINCES, ...PREFECTURES, ...COUNTIES]);
  const foreignPlaces = [
    ...PLACES_ABROAD,
    ...places.filter(
      (place) => place.length > 2 && !known.has(place) && !ENDING.test(place) && isForeign(place),
    ),
  ];
  const short = [...PREFECTURES, ...COUNTIES, ...KNOWN_PLACES]
    .map((name) => name.replace(/[市县区旗盟]$/, ''))
    .filter((name) => name.length === 2);

  const join = (a: string, b: string) => {
    const head = a.slice(0, Math.max(1, Math.ceil(a.length / 2)));
    return head + b.slice(Math.floor(b.length / 2));
  };
  const chinesePerson = (length: 2 | 3) => {
    const chance = random.next();
    const family = chance < 0.03 ? random.pick(COMPOUND_SURNAMES) : random.pick(chance < 0.6 ? COMMON : RARE);
    const letters = Array.from({ length: length - 1 }, () => random.pick(given));
    return family + letters.join('');
  };
  const foreignName = (dotted: boolean) => {
    const one = () => join(random.pick(plain), random.pick(plain));
    return dotted ? `${one()}·${one()}` : one();
  };
  const properName = () =>
    random.next() < 0.5 ? random.pick(short) : random.pick(given) + random.pick(given);
  const placeLike = (place: string): string => {
    if (PROVINCES.includes(place)) return random.pick(PROVINCES);
    if (COUNTRIES.includes(place)) return random.next() < 0.7 ? random.pick(COUNTRIES) : foreignName(false);
    const ending = ENDING.exec(place)?.[0];
    if (ending !== undefined && place.length - ending.length >= 1 && place.length <= 6) {
      if (/^[市县区]$/.test(ending) && random.next() < 0.6) {
        const other = random.pick(ending === '市' ? PREFECTURES : COUNTIES);
        if (other.length <= 5) return other;
      }
      return properName() + ending;
    }
    if (place.length === 2) return random.next() < 0.8 ? random.pick(short) : properName();
    if (foreignPlaces.includes(place))
      return random.next() < 0.5 ? random.pick(foreignPlaces) : foreignName(false);
    return place;
  };
  const byEnding = Map.groupBy(new Set(names('organization')), (name) => name.slice(-2));
  const organizationLike = (name: string) => random.pick(byEnding.get(name.slice(-2)) ?? [name]);
  const divisions = new Set([...known, ...short]);
  const isDivision = (word: string) => divisions.has(word);
  const foreignPlace = () => (random.next() < 0.6 ? random.pick(foreignPlaces) : foreignName(false));
  return { chinesePerson, foreignName, foreignPlace, placeLike, organizationLike, isDivision, properName };
}
