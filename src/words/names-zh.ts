/** What the pages of people, places and organisations say in Chinese. */
import type { NameKind } from '../addresses/urls.ts';
import { sayNumber } from './say-number.ts';

type OfKinds<T> = Readonly<Record<NameKind, T>>;

const titles: OfKinds<string> = { people: '人物', places: '地点', organizations: '机构' };

export const names = {
  titles,
  kinds: '人物、地点、机构',
  descriptions: {
    people: '两篇以上文章提到或署名的人物，依拼音为序。',
    places: '两篇以上文章提到的地点，依拼音为序。',
    organizations: '两篇以上文章提到的机构，依拼音为序。',
  } satisfies OfKinds<string>,
  notes: {
    people: '程序从文中认出，难免有误认与漏认。同名的人未经编者区分的，合列一处，可能不止一人。',
    places: '程序从文中认出，难免有误认与漏认。同名的地方合列一处。',
    organizations: '程序从文中认出，难免有误认与漏认。简称在文中前有全称的，列在全称之下。',
  } satisfies OfKinds<string>,
  description: (kind: NameKind, name: string, articles: string) => `${titles[kind]}${name}，${articles}`,
  /** Of a name that several may have. */
  shared: '这里列出提到或署有此姓名的全部文章；同名的人未加区分，可能不止一人。',
  told: '同名的人已由编者区分。',
  namesakes: '同名者',
  also: (spellings: readonly string[]) => `又作${spellings.join('、')}`,
  beside: '同篇常见',
  papers: '见于',
  signed: '署名文章',
  search: '在检索里查这个名字',
  most: (shown: number) => `以下是见于文章最多的 ${shown} 个。`,
  all: (count: number) => `共 ${sayNumber(count)} 个`,
  byInitial: '按拼音首字母',
  initial: (letter: string) => `拼音首字母 ${letter}`,
  none: '还没有两篇以上文章提到的名字。',
  /** Over the names on an article's page. */
  inArticle: '文中人物、地点与机构',
};

export type NameWords = typeof names;
