import { findNamesIn } from '../../src/pipeline/find-names.ts';
import { readValuesIn } from '../../src/pipeline/values/read-values-in.ts';
import { type Bench, type BenchRow, median } from './bench.ts';
import { loadChrono } from './extract/chrono.ts';
import { loadRecognizers } from './extract/recognizers.ts';
import { type TimedText, timedTexts } from './extract/texts.ts';
import { goldTally } from './score/gold-articles.ts';
import { scoreCounted } from './score/score-counted.ts';
import { type NameTally, scoreNames } from './score/score-names.ts';
import type { Tally, ValueFinder } from './score/score-values.ts';

const ROUNDS = 5;
/** Machine code gets faster for about as long. */
const WARM_SECONDS = 3;
const LEAST_SPEED = 3;

/** Speed and exactness of what is read out of articles, beside other libraries on the same text. */
export const extractBench: Bench = {
  name: 'extract',
  about: 'values read out of the sample archive’s labelled articles, beside Recognizers-Text and chrono-node',
  async run(note) {
    const peers = [
      { name: 'Recognizers', find: await loadRecognizers(), leastRatio: 300 },
      { name: 'chrono-node', find: await loadChrono() },
    ];
    const present = peers.flatMap(({ find, ...peer }) => (find ? [{ ...peer, find }] : []));
    for (const { name, find } of peers) if (!find) note(`${name} is not installed: left out`);
    note(
      `${ROUNDS} rounds each, taking turns, start-up left out; Recognizers: number, percentage, currency, dimension, datetime`,
    );
    return [
      ...timedTexts().flatMap((text) => [...speedRows(text, present), costOfNames(text)]),
      ...valueRows(present.map(({ name, find }) => ({ name, tally: goldTally(find) }))),
      ...nameRows(),
      ...countedRows(),
    ];
  },
};

interface Peer {
  readonly name: string;
  readonly find: ValueFinder;
  readonly leastRatio?: number;
}

function speedRows({ name: text, articles, bytes }: TimedText, peers: readonly Peer[]): BenchRow[] {
  const readAll = (find: ValueFinder) => () => {
    for (const { blocks, issue } of articles) find(blocks, issue);
  };
  const [ours, ...theirs] = secondsOf([readAll(readValuesIn), ...peers.map(({ find }) => readAll(find))]);
  const speed = (seconds: number) => bytes / 1e6 / seconds;
  const row = { value: speed(ours!), unit: 'MB/s' };
  return [
    {
      ...row,
      what: `${text}: speed on one core, without names`,
      met: speed(ours!) >= LEAST_SPEED,
      budget: `at least ${LEAST_SPEED} MB/s`,
    },
    ...peers.map(({ name, leastRatio }, i) => ({
      ...row,
      what: `${text}: speed on one core, without names`,
      beside: { what: name, value: speed(theirs[i]!), isPeer: true },
      ...(leastRatio && { met: theirs[i]! / ours! >= leastRatio, budget: `at least ${leastRatio} ×` }),
    })),
  ];
}

function costOfNames({ name, articles }: TimedText): BenchRow {
  const read = articles.map(({ blocks, issue }) => ({
    blocks,
    reporters: readValuesIn(blocks, issue).reporters,
  }));
  const [values, names] = secondsOf([
    () => {
      for (const { blocks, issue } of articles) readValuesIn(blocks, issue);
    },
    () => {
      for (const { blocks, reporters } of read) findNamesIn(blocks, reporters);
    },
  ]);
  const perArticle = (seconds: number) => (seconds / articles.length) * 1000;
  return {
    what: `${name}: names, an article`,
    value: perArticle(names!),
    unit: 'ms',
    beside: { what: 'all other values', value: perArticle(values!) },
  };
}

/** Median seconds of each work; they take turns, so that a busy machine slows all of them. Before that, each runs until it is warm. */
function secondsOf(works: readonly (() => void)[]): number[] {
  for (const work of works) timed(work, WARM_SECONDS);
  const taken = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    works.forEach((work, i) => {
      taken[i]!.push(timed(work, 0.2));
    });
  return taken.map(median);
}

/** Processor seconds of one run on its own thread, repeated for so long at least. */
function timed(work: () => void, seconds: number): number {
  const begun = process.threadCpuUsage();
  let times = 0;
  let taken = 0;
  do {
    work();
    times++;
    const { user, system } = process.threadCpuUsage(begun);
    taken = (user + system) / 1e6;
  } while (taken < seconds);
  return taken / times;
}

const SHARES: readonly { what: string; part: string; whole: string; peers: readonly string[] }[] = [
  { what: 'datelines exact', part: 'dateline', whole: 'datelines', peers: [] },
  { what: 'reporters, recall', part: 'reporters found', whole: 'reporters', peers: [] },
  { what: 'reporters, precision', part: 'reporters true', whole: 'reporters given', peers: [] },
  { what: 'dates, recall', part: 'dates found', whole: 'dates', peers: ['Recognizers', 'chrono-node'] },
  {
    what: 'dates, precision',
    part: 'dates true',
    whole: 'dates given',
    peers: ['Recognizers', 'chrono-node'],
  },
  {
    what: 'dates, first and last day right',
    part: 'dates right',
    whole: 'dates',
    peers: ['Recognizers', 'chrono-node'],
  },
  { what: 'figures, recall', part: 'figures found', whole: 'figures', peers: ['Recognizers'] },
  { what: 'figures, precision', part: 'figures true', whole: 'figures given', peers: ['Recognizers'] },
  { what: 'figures, value right', part: 'figures value', whole: 'figures', peers: ['Recognizers'] },
  { what: 'figures, value and unit right', part: 'figures unit', whole: 'figures', peers: ['Recognizers'] },
  { what: 'figures, value, unit and approx right', part: 'figures right', whole: 'figures', peers: [] },
  { what: 'what a figure counts, recall', part: 'of right', whole: 'of', peers: [] },
  { what: 'what a figure counts, precision', part: 'of right', whole: 'of given', peers: [] },
];

function valueRows(peers: readonly { readonly name: string; readonly tally: Tally }[]): BenchRow[] {
  const ours = goldTally();
  return SHARES.flatMap(({ what, part, whole, peers: able }): BenchRow[] => {
    const row = { what: `${what}, of ${ours[whole]}`, value: ours[part]! / ours[whole]!, unit: '' };
    const beside = peers.filter(({ name }) => able.includes(name));
    if (beside.length === 0) return [row];
    return beside.map(({ name, tally }) => ({
      ...row,
      beside: { what: name, value: (tally[part] ?? 0) / tally[whole]!, isPeer: true },
    }));
  });
}

function nameRows(): BenchRow[] {
  const ours = [scoreNames('pages'), scoreNames('leads'), scoreNames('unseen')];
  return [...namesOf('', ours), ...namesOf('other press: ', [scoreNames('other press')])];
}

function namesOf(press: string, tallies: readonly NameTally[]): BenchRow[] {
  return (['people', 'places', 'organizations'] as const).flatMap((kind) => {
    const sum = (key: keyof NameTally[typeof kind]) =>
      tallies.reduce((total, tally) => total + tally[kind][key], 0);
    return [
      {
        what: `${press}${kind}, precision, of ${sum('given')}`,
        value: sum('right') / sum('given'),
        unit: '',
      },
      {
        what: `${press}${kind} in headline and lead, recall, of ${sum('gold')}`,
        value: sum('right') / sum('gold'),
        unit: '',
      },
    ];
  });
}

/** Of the leads alone: the articles' own figures are scored with their values. */
function countedRows(): BenchRow[] {
  const { named, ofGiven, ofRight } = scoreCounted();
  const row = (what: string, whole: number): BenchRow => ({
    what: `leads: what a figure counts, ${what}, of ${whole}`,
    value: ofRight / whole,
    unit: '',
  });
  return [row('recall', named), row('precision', ofGiven)];
}
