/** Each way in which files, records, ids and places can disagree with drops and corrections is made, and found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pipelineRules } from '../../src/ingest/examine-page.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { say } from '../../src/verify/format-disagreements.ts';
import { verifyPages } from '../../src/verify/verify-pages.ts';
import { verifyWithdrawals } from '../../src/verify/verify-withdrawals.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const RULES = 'a'.repeat(64);
const DAY = 'lanchuan-ribao/2012-03-05';
const ARTICLE = `articles/${DAY}/03-01.md`;
const RECORD = `articles/${DAY}/03.json`;

const ingest = ({ root }: SampleFolder) => [...ingestArchive(root, planIngest(root), RULES)];

/** An archive of two pages, ingested; one article has a correction. */
function archive(): SampleFolder {
  const folder = sampleFolder();
  folder.write(`drops/${DAY}/02.txt`, FERRY + JOBS);
  folder.write(`drops/${DAY}/03.txt`, HEATING);
  ingest(folder);
  edit(folder, `articles/${DAY}/02-01.md`, '岁的聂长根', '岁的聂常根');
  ingest(folder);
  return folder;
}

function edit(folder: SampleFolder, path: string, from: string, to: string): void {
  expect(folder.read(path)).toContain(from);
  folder.write(path, folder.read(path).replace(from, to));
}

/** Kind, place and English words of what disagrees. */
function verify({ root }: SampleFolder, rules = RULES): string[] {
  const { disagreements } = verifyPages(root, pipelineRules(rules));
  return [...disagreements, ...verifyWithdrawals(root)].map((each) => {
    const place = each.line === null ? each.file : `${each.file}:${each.line}`;
    return `${place.replace(root, 'content')}: ${each.kind}: ${say(each).en.replaceAll(root, 'content')}`;
  });
}

test('an archive that was just ingested agrees, corrections and all', () => {
  expect(verify(archive())).toEqual([]);
});

test('so does one whose drop was renamed, and one whose drop is gone', () => {
  const folder = archive();
  folder.write(`drops/${DAY}/07.txt`, folder.read(`drops/${DAY}/03.txt`));
  folder.remove(`drops/${DAY}/03.txt`);
  folder.remove(`drops/${DAY}/02.txt`);
  ingest(folder);
  expect(verify(folder)).toEqual([]);
});

describe('found, with file, line and remedy', () => {
  const CASES: [what: string, change: (folder: SampleFolder) => void, found: (string | RegExp)[]][] = [
    [
      'a word of an article that was changed and never ingested',
      (folder) => edit(folder, ARTICLE, '点火成功', '点火失败'),
      [
        /03-01\.md:\d+: articleDiffers: It has “.*失败.*” where drop and corrections give “.*成功.*”\. If somebody meant this as a correction, run npm run ingest/,
      ],
    ],
    [
      'a value whose place is wrong',
      (folder) => edit(folder, ARTICLE, 'at: "p1:6-9"', 'at: "p1:7-10"'),
      [
        /03-01\.md:14: articleDiffers/,
        /03-01\.md:14: wrongPlace: It says that “宋砚青” stands at p1:7-10, where “砚青）” stands/,
      ],
    ],
    [
      'a digest in a record',
      (folder) => {
        const digest = /"id": "[^"]+",\s*"sha256": "([0-9a-f]{64})"/.exec(folder.read(RECORD))![1]!;
        edit(
          folder,
          RECORD,
          digest,
          digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        );
      },
      [/03\.json:\d+: recordDiffers: .*A page record is never edited by hand/],
    ],
    [
      'a place in a record',
      (folder) => {
        const [run, start] = /\[0, ?(\d+), ?\d+\]/.exec(folder.read(RECORD))!;
        edit(folder, RECORD, run, run.replace(start!, String(Number(start) + 1)));
      },
      [/03\.json:\d+: recordDiffers/],
    ],
    [
      'a drop that was changed since',
      (folder) => edit(folder, `drops/${DAY}/03.txt`, '1号锅炉', '2号锅炉'),
      [/03\.json:\d+: inputChanged: It names another digest of its drop than the drop has/],
    ],
    [
      'corrections that were taken out of their file',
      (folder) => folder.write(`corrections/${DAY}/02.yaml`, '[]\n'),
      [/02\.json:\d+: inputChanged: .* of its corrections/],
    ],
    ['an article that is gone', (folder) => folder.remove(ARTICLE), [/03-01\.md: articleMissing/]],
    [
      'an article that was put there, under an id that another has',
      (folder) => folder.write(`articles/${DAY}/03-02.md`, folder.read(ARTICLE)),
      [
        /03-02\.md: articleExtra/,
        /03-02\.md:2: idTwice: It has the id lanchuan-ribao-2012-03-05-03-01, which content\/articles\/.*03-01\.md has too/,
      ],
    ],
    ['a record that is gone', (folder) => folder.remove(RECORD), [/03\.txt: unread/]],
    [
      'a drop that is gone',
      (folder) => folder.remove(`drops/${DAY}/03.txt`),
      [/03\.json: dropGone/, /03-01\.md: dropGone/],
    ],
    [
      'a record that is no JSON',
      (folder) => folder.write(RECORD, folder.read(RECORD).slice(0, -20)),
      [/03\.json: unreadable: .* broken JSON/],
    ],
    [
      'a withdrawal of words that the article does not have',
      (folder) =>
        folder.write(
          'withdrawals.yaml',
          '- {id: lanchuan-ribao-2012-03-05-03-01, on: "2012-04-01", by: 编辑部, reason: 更正, hide: [没有这些字]}\n',
        ),
      [/withdrawals\.yaml:1: inDoubt/],
    ],
  ];

  test.each(CASES)('%s', (_, change, expected) => {
    const folder = archive();
    change(folder);
    const found = verify(folder);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });

  test('pages of other rules, all in one', () => {
    expect(verify(archive(), 'b'.repeat(64))).toEqual([
      'content/articles: otherRules: It has 2 pages that were read by other rules than those of this checkout, so nothing can be proved of them. Run npm run ingest.',
    ]);
  });
});

test('no single letter of an article or a record can be exchanged unseen', () => {
  const folder = archive();
  const paths = [ARTICLE, RECORD, `articles/${DAY}/02-01.md`, `articles/${DAY}/02.json`];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), (path, place) => {
      const text = folder.read(path);
      const at = place % text.length;
      folder.write(path, `${text.slice(0, at)}${text[at] === '虚' ? '实' : '虚'}${text.slice(at + 1)}`);
      const found = verify(folder);
      folder.write(path, text);
      expect(found).not.toEqual([]);
    }),
    { numRuns: 12 },
  );
});
