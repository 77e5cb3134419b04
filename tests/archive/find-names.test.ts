/** Who and what an archive names: people of one name stand together until an editor tells them apart. */
import { expect, test } from 'vitest';
import type { Person } from '../../schemas/index.ts';
import { People } from '../../schemas/index.ts';
import { findNames, type NameEntry } from '../../src/archive/find-names.ts';
import type { ArticleEntry } from '../../src/archive/index.ts';
import { archiveOf, articleFile, PAPER } from './archive-of.ts';

/** An article by its last figures: who signs it, whom, which places and which bodies it names. */
function article(nn: string, named: Partial<Record<'by' | 'people' | 'places' | 'organizations', string[]>>) {
  const { by = [], people = [], places = [], organizations = [] } = named;
  return {
    id: `lanchuan-ribao-2012-03-05-01-${nn}`,
    reporters: by.map((name) => ({ name, role: 'reporter' as const })),
    people,
    places,
    organizations,
  } as unknown as ArticleEntry;
}

const ARTICLES = [
  article('01', { people: ['王建民'], places: ['望澜区'] }),
  article('02', { people: ['王建民', '聂长根'], organizations: ['澜川市总工会'] }),
  article('03', { by: ['王建民'], people: ['王健民'] }),
];

const shown = ({ name, id, spellings, articles }: NameEntry) =>
  `${name}${id === undefined ? '' : `~${id}`} (${spellings.join(' ')}): ${articles.map((each) => each.id.slice(-2)).join(' ')}`;

const people = (entries: unknown[]) => findNames(ARTICLES, People.parse(entries) as Person[]);

test('those who sign are among the people; one spelling is one name', () => {
  const names = people([]);
  expect(names.of.people.map(shown)).toEqual([
    '王健民 (王健民): 03',
    '王建民 (王建民): 01 02 03',
    '聂长根 (聂长根): 02',
  ]);
  expect(names.of.places.map(shown)).toEqual(['望澜区 (望澜区): 01']);
  expect(names.of.organizations.map(shown)).toEqual(['澜川市总工会 (澜川市总工会): 02']);
});

test('an editor joins two spellings', () => {
  const names = people([{ name: '王建民', also: ['王健民'] }]);
  expect(names.of.people.map(shown)).toEqual(['王建民 (王建民 王健民): 01 02 03', '聂长根 (聂长根): 02']);
  expect(names.find('people', '王健民', ARTICLES[2]!.id)?.name).toBe('王建民');
});

test('an editor tells two people of one name apart; who is left stands under the other', () => {
  const names = people([
    { name: '王建民', id: 'jizhe', note: '本报记者', articles: [ARTICLES[2]!.id] },
    { name: '王建民', id: 'gongren', note: '缫丝厂工人' },
  ]);
  expect(names.of.people.map(shown)).toEqual([
    '王健民 (王健民): 03',
    '王建民~gongren (王建民): 01 02',
    '王建民~jizhe (王建民): 03',
    '聂长根 (聂长根): 02',
  ]);
  const [, worker, reporter] = names.of.people;
  expect(names.namesakes(worker!)).toEqual([reporter]);
  expect(names.find('people', '王建民', ARTICLES[2]!.id)).toBe(reporter);
  expect(names.find('people', '王建民', ARTICLES[0]!.id)).toBe(worker);
});

test('where only some articles are told, the others stay under the bare name', () => {
  const names = people([{ name: '王建民', id: 'jizhe', articles: [ARTICLES[2]!.id] }]);
  expect(names.of.people.filter(({ name }) => name === '王建民').map(shown)).toEqual([
    '王建民 (王建民): 01 02',
    '王建民~jizhe (王建民): 03',
  ]);
});

test.each([
  ['a name twice without ids', [{ name: '王建民' }, { name: '王建民' }]],
  ['a spelling that two entries claim', [{ name: '王建民', also: ['王健民'] }, { name: '王健民' }]],
  ['an id that is no address', [{ name: '王建民', id: '记 者' }]],
  ['an unknown key', [{ name: '王建民', alias: ['王健民'] }]],
])('people.yaml is not taken with %s', (_, entries) => {
  expect(People.safeParse(entries).success).toBe(false);
});

test('a name that is hidden in one article stands under the others alone', () => {
  const named = { people: [{ name: '聂长根', at: 'p1:0-3' }] };
  const text = ['聂长根在渡口送走了最后一班船。'];
  const archive = archiveOf({
    ...PAPER,
    ...articleFile('2012-03-05', 1, 1, named, text),
    ...articleFile('2012-03-05', 1, 2, named, text),
    'withdrawals.yaml':
      '- {id: lanchuan-ribao-2012-03-05-01-01, on: "2012-03-06", by: 陆秋岑, reason: 隐去, hide: [聂长根]}\n',
  });
  const naming = archive.names().of.people.filter(({ name }) => name === '聂长根');
  expect(naming.flatMap(({ articles }) => articles.map(({ id }) => id))).toEqual([
    'lanchuan-ribao-2012-03-05-01-02',
  ]);
});
