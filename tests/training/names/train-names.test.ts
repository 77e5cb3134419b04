import { describe, expect, test } from 'vitest';
import { completeLabels } from '../../../src/training/names/complete-labels.ts';
import { inventNames } from '../../../src/training/names/invent-names.ts';
import { INVENTED_SENTENCES } from '../../../src/training/names/invented-sentences.ts';
import {
  type LabelledArticle,
  type LabelledText,
  labelledSentences,
  readLabelled,
} from '../../../src/training/names/labelled-text.ts';
import { fillPools } from '../../../src/training/names/name-pools.ts';
import { seededRandom } from '../../../src/training/names/random.ts';
import { sayTally, scoreLabelled } from '../../../src/training/names/score-labelled.ts';
import { TRAINING, trainNames } from '../../../src/training/names/train-names.ts';
import { varyNames } from '../../../src/training/names/vary-names.ts';

const LINE = JSON.stringify({
  paragraphs: ['云溪县县长沈知秋到江州市总工会。', '伊格尔森和莫·卡茨从利马来，昨日抵江州。'],
  names: [
    { type: 'person', at: 'p1:5-8' },
    { type: 'place', at: 'p1:0-3' },
    { type: 'organization', at: 'p1:9-15' },
    { type: 'person', at: 'p2:0-4' },
    { type: 'person', at: 'p2:5-9' },
    { type: 'place', at: 'p2:10-12' },
    { type: 'place', at: 'p2:17-19' },
  ],
});
const articles: readonly LabelledArticle[] = readLabelled(Buffer.from(`${LINE}\n`));

/** The names of a text as they stand in it, each with its kind. */
const namesOf = ({ text, names }: LabelledText) =>
  names.map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

test('labelled articles are read with their names in order', () => {
  expect(articles[0]!.map(namesOf)).toEqual([
    ['place 云溪县', 'person 沈知秋', 'organization 江州市总工会'],
    ['person 伊格尔森', 'person 莫·卡茨', 'place 利马', 'place 江州'],
  ]);
});

test('a sentence has a label a letter', () => {
  const sentences = articles[0]!.flatMap((text) => [...labelledSentences(text)]);
  expect(sentences.map(({ text, labels }) => text.length - labels.length)).toEqual([0, 0]);
  expect([...sentences[0]!.labels.slice(0, 9)]).toEqual([5, 6, 7, 0, 0, 1, 2, 3, 0]);
});

test('names that are varied stand where they say, and what is between them stays', () => {
  const random = seededRandom(1);
  const pools = fillPools(articles, random);
  const between = ({ text, names }: LabelledText) =>
    names.reduceRight((rest, { from, to }) => `${rest.slice(0, from)}·${rest.slice(to)}`, text);
  for (let i = 0; i < 50; i++)
    varyNames(articles[0]!, pools, random, 1).forEach((varied, k) => {
      expect(between(varied)).toBe(between(articles[0]![k]!));
      expect(varied.names.map(({ kind }) => kind)).toEqual(articles[0]![k]!.names.map(({ kind }) => kind));
    });
});

test('every invented sentence can be filled, each time with names of its own', () => {
  const random = seededRandom(1);
  const pools = fillPools(articles, random);
  for (const sentence of INVENTED_SENTENCES) {
    const { text, names } = inventNames(sentence, pools, random);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(names).toHaveLength(sentence.match(/\{/g)?.length ?? 0);
  }
});

describe('bodies that a corpus passes over are labelled', () => {
  test.each([
    ['市总工会举行茶话会', ['organization 市总工会']],
    ['国家教委发出通知', ['organization 国家教委']],
    ['全市教育局长开会', []],
  ])('%s', (text, names) => expect(namesOf(completeLabels({ text, names: [] }))).toEqual(names));
});

test('training learns what it is shown, and the same twice', () => {
  const options = { ...TRAINING, epochs: 2, varied: 0, inventions: 0 };
  const many = Array.from({ length: 20 }, () => articles[0]!);
  const [one, other] = [1, 2].map(() => trainNames(many, options, () => {}));
  const tally = scoreLabelled(articles[0]!, (text) => one!.read(text));
  expect(sayTally(tally)).toMatch(/^person 1\.000 .*place 1\.000 .*organization 1\.000/);
  expect(one!.weights.every((weight, i) => weight === other!.weights[i])).toBe(true);
});
