import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addPaper, suggestId } from '../../src/add/add-paper.ts';
import type { Ask } from '../../src/add/ask.ts';
import { clearSample, sampleFiles, sampleProblems } from '../../src/add/clear-sample.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { readPapers } from '../../src/content/papers.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { FERRY, type SampleFolder, sampleFolder } from '../sample-folder.ts';

describe('npm run paper', () => {
  test('what is said makes the paper; its id is the name in pinyin', async () => {
    const folder = sampleFolder();
    const result = await addPaper(
      folder.root,
      { name: '临江晚报', place: '临江市', rights: '版权所有' },
      null,
    );
    expect(result).toMatchObject({ state: 'added', id: 'linjiang-wanbao' });
    expect(folder.read('papers/linjiang-wanbao.yaml')).toBe(
      'name: 临江晚报\nplace: 临江市\nrights: 版权所有\n',
    );
    expect(readPapers(folder.root).papers.get('linjiang-wanbao')).toMatchObject({ name: '临江晚报' });
    expect(existsSync(join(folder.root, 'drops/linjiang-wanbao'))).toBe(true);
  });

  test('what is not said is asked, a mistake is asked again, Enter takes what stands in brackets', async () => {
    const folder = sampleFolder();
    const asked: string[] = [];
    const answers = ['澜川日报', '', 'lanchuan-wenzhai', '', '澜川市', '', '版权所有', 'javascript:1', ''];
    const ask: Ask = (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift()!);
    };
    expect(await addPaper(folder.root, {}, ask)).toMatchObject({ state: 'added', id: 'lanchuan-wenzhai' });
    expect(asked.map((question) => question.split('\n')[0]!.split(' (')[0])).toEqual([
      'name',
      'id',
      // The sample's own id is taken.
      'found a paper that is there already; allowed: an id of its own',
      'place',
      'This has to be said',
      'publisher',
      'rights',
      'license',
      'expected an address that begins with https:// or http://',
    ]);
  });

  test('says what has to be said where nobody can be asked, and refuses an id that is none', async () => {
    const { root } = sampleFolder();
    expect(await addPaper(root, { name: '临江晚报' }, null)).toEqual({
      state: 'missing',
      fields: ['place', 'rights'],
    });
    const refused = await addPaper(root, { name: '甲', id: 'search', place: '乙', rights: '丙' }, null);
    expect(refused.state === 'refused' && refused.problems.map(toMessage)[0]).toContain(
      'found the name search, an address of the site',
    );
  });

  test.each([
    ['临江晚报', 'linjiang-wanbao'],
    ['青岭工人报', 'qingling-gongrenbao'],
    ['绿洲新闻', 'lvzhou-xinwen'],
    ['聯合報', 'lianhebao'],
    ['《》', null],
  ])('%s becomes %s', (name, id) => {
    expect(suggestId(name)).toBe(id);
  });
});

describe('npm run fresh', () => {
  const git = (folder: SampleFolder, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=编辑', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder.root,
    });

  async function archive() {
    const folder = sampleFolder();
    folder.write('drops/lanchuan-ribao/2012-03-05/02.txt', FERRY);
    folder.write('papers/linjiang-wanbao.yaml', 'name: 临江晚报\nplace: 临江市\nrights: 虚构\n');
    await runIngest(folder.root);
    return folder;
  }

  test('the sample paper is gone with its addresses; another paper stays', async () => {
    const folder = await archive();
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', '样报');
    expect(sampleProblems(folder.root)).toEqual([]);
    clearSample(folder.root);
    expect(sampleFiles(folder.root)).toEqual([]);
    expect(folder.articles()).toEqual({});
    expect([...readPapers(folder.root).papers.keys()]).toEqual(['linjiang-wanbao']);
    expect(await runIngest(folder.root)).toEqual([]);
    expect(folder.articles()).toEqual({});
  });

  test('what git does not have is named, and nothing goes', async () => {
    const folder = await archive();
    expect(sampleProblems(folder.root).map(toMessage)[0]).toContain('no git, which could bring back');
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', '样报');
    folder.write('drops/lanchuan-ribao/2012-03-06/01.txt', '我自己的');
    expect(sampleProblems(folder.root).map(toMessage)).toEqual([
      'drops/lanchuan-ribao/2012-03-06/: found work that is not committed; allowed: what git has. Commit it first (git add content && git commit): then nothing can be lost',
    ]);
  });

  test('a withdrawal of its articles has to go first: it would stop every build', async () => {
    const folder = await archive();
    folder.write(
      'withdrawals.yaml',
      '- {id: lanchuan-ribao-2012-03-05-02-01, on: "2026-11-22", by: 陆秋岑, reason: 应当事人要求}\n',
    );
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', '样报');
    expect(sampleProblems(folder.root).map(toMessage)[0]).toContain(
      'withdrawals.yaml: found the withdrawal of lanchuan-ribao-2012-03-05-02-01; allowed: articles that stay',
    );
  });
});
