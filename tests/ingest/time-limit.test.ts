/** A page that hangs is stopped and named; the others come out. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toMessage } from '../../src/content/content-problem.ts';
import { pipelineRules } from '../../src/ingest/examine-page.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { secondsAPage, TookTooLong, withinTime } from '../../src/ingest/time-limit.ts';
import type { Drop } from '../../src/pipeline/types.ts';
import { FERRY, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const DAY = 'drops/lanchuan-ribao/2012-03-05';
const forEver = () => {
  for (;;);
};
/** Takes more than the age of the world. */
const backtracks = () => /^(?:一+点?)+$/.test(`${'一'.repeat(60)}。`);

const usual = pipelineRules('f'.repeat(64));
/** Rules that hang at the drop of the jobs. */
const hanging = (hang: () => unknown) => ({
  ...usual,
  read(drop: Drop) {
    if (Buffer.from(drop.bytes).toString().includes('就业')) hang();
    return usual.read(drop);
  },
});

function ingest({ root }: SampleFolder, rules = usual) {
  const outcomes = [...ingestArchive(root, planIngest(root), rules)];
  return outcomes.map(({ address, state, problems }) => ({
    page: address.name,
    state,
    problems: problems.map((problem) => toMessage(problem).replaceAll(root, 'content')),
  }));
}

afterEach(() => vi.unstubAllEnvs());

describe('a page that hangs', () => {
  test.each([
    ['in a loop', forEver],
    ['in a regular expression', backtracks],
  ])('%s is named, stays as it was, and the others are read', (_, hang) => {
    const folder = sampleFolder();
    folder.write(`${DAY}/01.txt`, JOBS);
    ingest(folder);
    vi.stubEnv('JIANBAO_PAGE_SECONDS', '1.5');
    const before = folder.articles();
    folder.write(`${DAY}/01.txt`, JOBS + FERRY);
    folder.write(`${DAY}/02.txt`, FERRY);
    expect(ingest(folder, hanging(hang))).toEqual([
      {
        page: '01',
        state: 'failed',
        problems: [
          expect.stringMatching(
            /^content\/drops\/lanchuan-ribao\/2012-03-05\/01\.txt: found a page that took longer than 1\.5 s to read; allowed: at most 1\.5 s\. .*JIANBAO_PAGE_SECONDS/,
          ),
        ],
      },
      { page: '02', state: 'read', problems: [] },
    ]);
    expect(folder.articles()).toMatchObject(before);
  });

  test('is read by the next run that has the time', () => {
    const folder = sampleFolder();
    folder.write(`${DAY}/01.txt`, JOBS);
    vi.stubEnv('JIANBAO_PAGE_SECONDS', '0.3');
    expect(ingest(folder, hanging(forEver))).toMatchObject([{ page: '01', state: 'failed' }]);
    vi.unstubAllEnvs();
    expect(ingest(folder)).toMatchObject([{ page: '01', state: 'read' }]);
  });
});

describe('the limit', () => {
  test.each([
    ['1000', 1000],
    ['0.5', 0.5],
    ['', 300],
    ['0', 300],
    ['-5', 300],
    ['soon', 300],
    ['1e99', 2_000_000],
  ])('%j', (said, seconds) => {
    vi.stubEnv('JIANBAO_PAGE_SECONDS', said);
    expect(secondsAPage()).toBe(seconds);
  });

  test('leaves what is done in time, and how it fails, as it is', () => {
    expect(withinTime(() => '澜川')).toBe('澜川');
    expect(() => withinTime(() => JSON.parse('{'))).toThrow(SyntaxError);
    expect(() => withinTime(() => withinTime(forEver, 0.1), 5)).toThrow(TookTooLong);
    expect(() => withinTime(() => withinTime(forEver, 5), 0.1)).toThrow(TookTooLong);
  });
});
