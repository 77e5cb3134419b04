import { describe, expect, test } from 'vitest';
import { issueKey, readIssueStats } from '../../src/ingest/issue-stats.ts';
import { FERRY, HEATING, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const ISSUE = issueKey('lanchuan-ribao', '2012-03-05', '02');

/** An archive of two issues, and the fingerprints of both. */
function archive() {
  const folder = sampleFolder();
  folder.write('drops/lanchuan-ribao/2012-03-05/02.txt', FERRY);
  folder.write('drops/lanchuan-ribao/2012-03-06/01.txt', HEATING);
  const fingerprints = () =>
    Object.fromEntries([...readIssueStats(folder.root)].map(([key, { fingerprint }]) => [key, fingerprint]));
  return { folder, fingerprints, before: fingerprints() };
}

describe('an issue is looked at again', () => {
  test.each<[string, (folder: SampleFolder) => void]>([
    [
      'when its drop is another',
      (folder) => folder.write('drops/lanchuan-ribao/2012-03-05/02.txt', `${FERRY}。`),
    ],
    ['when its drop is gone', (folder) => folder.remove('drops/lanchuan-ribao/2012-03-05/02.txt')],
    ...['drops', 'articles', 'corrections'].map((top): [string, (folder: SampleFolder) => void] => [
      `when a file comes to its ${top}`,
      (folder) => folder.write(`${top}/lanchuan-ribao/2012-03-05/02.yaml`, ''),
    ]),
  ])('%s, and no other issue', (_, change) => {
    const { folder, fingerprints, before } = archive();
    change(folder);
    const { [ISSUE]: now, ...others } = fingerprints();
    expect(now).not.toBe(before[ISSUE]);
    expect({ ...others, [ISSUE]: before[ISSUE] }).toEqual(before);
  });
});

test('undated pages are issues of their own, whose articles and records belong to them', () => {
  const { folder, fingerprints } = archive();
  for (const path of [
    'drops/lanchuan-ribao/undated/jianye.txt',
    'articles/lanchuan-ribao/undated/jianye-01.md',
  ])
    folder.write(path, HEATING);
  folder.write('articles/lanchuan-ribao/undated/jianbao.json', '{}');
  const undated = Object.keys(fingerprints()).filter((key) => key.includes('undated'));
  expect(undated.toSorted()).toEqual(['lanchuan-ribao/undated/jianbao', 'lanchuan-ribao/undated/jianye']);
});
