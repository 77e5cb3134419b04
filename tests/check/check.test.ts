import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/checks.ts';
import type { Finding } from '../../src/check/finding.ts';
import { FORMATS } from '../../src/check/format-findings.ts';
import { readContent } from '../../src/check/read-content.ts';
import { toMessage } from '../../src/content/content-problem.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { FERRY, FERRY_GOES_ON, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const RULES = 'a'.repeat(64);
const DAY = 'lanchuan-ribao/2012-03-05';

/** An archive of two pages, ingested. */
function archive(): SampleFolder {
  const folder = sampleFolder();
  folder.write(`drops/${DAY}/02.txt`, FERRY + JOBS);
  folder.write(`drops/${DAY}/03.txt`, HEATING);
  ingest(folder);
  return folder;
}

function ingest({ root }: SampleFolder): void {
  Array.from(ingestArchive(root, planIngest(root), RULES));
}

function check({ root }: SampleFolder, rules = RULES): string[] {
  return checkContent(readContent(root, rules)).map((finding) =>
    `${finding.level} ${finding.check}: ${toMessage(finding)}`.replaceAll(root, 'content'),
  );
}

/** A long text of which every sentence differs; texts of other ships have little in common with it. */
function ferries(ship: string): string {
  const trip = (_: unknown, i: number) =>
    `第${'一二三四五六七八九十'[i % 10]}${'甲乙丙丁'[i >> 3] ?? '戊'}批${ship}船的乘客${'东南西北'[i % 4]}岸下${ship}船，`;
  return Array.from({ length: 40 }, trip).join('');
}

/** Replaces in a file what must stand in it. */
function edit(folder: SampleFolder, path: string, from: string, to: string): void {
  expect(folder.read(path)).toContain(from);
  folder.write(
    path,
    folder.read(path).replace(from, () => to),
  );
}

test('an archive that was just ingested has nothing to find', () => {
  expect(check(archive())).toEqual([]);
});

describe('what keeps an archive from being published', () => {
  const CASES: [what: string, change: (folder: SampleFolder) => void, findings: string[]][] = [
    [
      'somebody in people.yaml whom the article does not name, and an article that is not there',
      (folder) =>
        folder.write(
          'people.yaml',
          '- name: 王建民\n  id: jizhe\n  articles:\n    - lanchuan-ribao-2012-03-05-03-01\n    - lanchuan-ribao-2012-03-05-09-01\n',
        ),
      [
        'error people: content/people.yaml:4:7: [0].articles[0]: found lanchuan-ribao-2012-03-05-03-01, which does not name 王建民; allowed: the id of an article that names 王建民, or is signed so. Correct the id, or add the spelling to also',
        'error people: content/people.yaml:5:7: [0].articles[1]: found lanchuan-ribao-2012-03-05-09-01, which is no article; allowed: the id of an article that names 王建民, or is signed so. Correct the id, or add the spelling to also',
      ],
    ],
    [
      'frontmatter with an unknown key, at its line',
      (folder) => edit(folder, `articles/${DAY}/03-01.md`, 'kicker: null', 'kicker: null\nsubtitle: 无'),
      [
        `error form: content/articles/${DAY}/03-01.md:10:1: subtitle: found the key "subtitle"; allowed: one of id, paper, date, page, order, kind, lang, kicker, headline, deck, dateline, reporters, dates, figures, people, places, organizations, captions, jumpTo, jumpFrom, source, review`,
      ],
    ],
    [
      'a value that no longer stands where it says',
      (folder) => edit(folder, `articles/${DAY}/03-01.md`, 'name: 宋砚青', 'name: 宋砚清'),
      [
        `error slices: content/articles/${DAY}/03-01.md:14:37: reporters[0].at: found "宋砚清" at p1:6-9, where "宋砚青" stands; allowed: the very words of that place. Run npm run ingest, which puts the places right after an edit by hand`,
      ],
    ],
    [
      'an id changed by hand',
      (folder) => edit(folder, `articles/${DAY}/03-01.md`, '2012-03-05-03-01', '2012-03-05-03-09'),
      [
        `error ids: content/articles/${DAY}/03-01.md:2:5: id: found "lanchuan-ribao-2012-03-05-03-09"; allowed: the id that the file’s path gives. An id is never changed by hand. Put this line back as it was (git diff shows it), leave the rest of the file as you typed it, and run npm run ingest`,
        `error ids: content/articles/${DAY}/03-01.md: found an article that its page record does not list; allowed: what npm run ingest writes. Run npm run ingest`,
      ],
    ],
    [
      'a missing article',
      (folder) => folder.remove(`articles/${DAY}/02-02.md`),
      [
        `error ids: content/articles/${DAY}/02.json:23:13: articles[1].id: found lanchuan-ribao-2012-03-05-02-02, whose file is not there; allowed: an article. Run npm run ingest`,
      ],
    ],
    [
      'a missing page record',
      (folder) => folder.remove(`articles/${DAY}/03.json`),
      [
        `error ids: content/articles/${DAY}/03-01.md: found an article without a page record; allowed: what npm run ingest writes. Run npm run ingest`,
        `error stale: content/drops/${DAY}/03.txt: found a drop without articles; allowed: a drop that npm run ingest has read. Run npm run ingest and commit what it changes`,
      ],
    ],
    [
      'a jump that leads nowhere',
      (folder) =>
        edit(
          folder,
          `articles/${DAY}/03-01.md`,
          'jumpTo: null',
          'jumpTo: {page: 4, id: lanchuan-ribao-2012-03-05-04-01}',
        ),
      [
        `error references: content/articles/${DAY}/03-01.md:27:23: jumpTo.id: found lanchuan-ribao-2012-03-05-04-01, which is no article; allowed: the id of an article of the archive. Correct the id, or run npm run ingest`,
      ],
    ],
    [
      'a drop that changed and was not ingested',
      (folder) => folder.write(`drops/${DAY}/03.txt`, `${HEATING}　　热源厂另备两台锅炉。\n`),
      [
        `error stale: content/drops/${DAY}/03.txt: found a drop that changed since it was read; allowed: a drop that npm run ingest has read. Run npm run ingest and commit what it changes`,
      ],
    ],
    [
      'a sidecar that came and was not ingested',
      (folder) => folder.write(`drops/${DAY}/03.yaml`, 'pageName: 社会\n'),
      [
        `error stale: content/drops/${DAY}/03.txt: found a sidecar that changed since it was read; allowed: a drop that npm run ingest has read. Run npm run ingest and commit what it changes`,
      ],
    ],
    [
      'a sidecar without its drop',
      (folder) => folder.write(`drops/${DAY}/04.yaml`, 'pageName: 社会\n'),
      [
        `error orphans: content/drops/${DAY}/04.yaml: found a sidecar without its drop; allowed: a sidecar beside a drop of the same name. Add the drop, or delete the sidecar`,
      ],
    ],
    [
      'a page from before the paper’s first issue',
      (folder) =>
        folder.write(
          'papers/lanchuan-ribao.yaml',
          'name: 澜川日报\nplace: 澜川市\nrights: 无\nfounded: "2012-03-06"\n',
        ),
      ['02', '03'].map(
        (page) =>
          `error dates: content/drops/${DAY}/${page}.txt: found a page of 2012-03-05; allowed: a day from 2012-03-06 to now, as content/papers/lanchuan-ribao.yaml says. Correct the date in the sidecar or the drop’s folder, or the paper’s first and last issue`,
      ),
    ],
    [
      'a page twice',
      (folder) => {
        folder.write(
          'drops/lanchuan-ribao/undated/saomiao.txt',
          `2012年3月5日 星期一 第3版\n\n${FERRY_GOES_ON}`,
        );
        ingest(folder);
      },
      [
        'error repeated-page: content/drops/lanchuan-ribao/undated/saomiao.txt: found page 3 of 2012-03-05, which content/drops/lanchuan-ribao/2012-03-05/03.txt is too; allowed: each page of an issue once. Keep the better one, or correct date or page in the sidecar',
      ],
    ],
    [
      'a drop with the bytes of another',
      (folder) => {
        folder.write('drops/lanchuan-ribao/2012-03-06/01.txt', HEATING);
        ingest(folder);
      },
      [
        `error repeated-drop: content/drops/lanchuan-ribao/2012-03-06/01.txt: found the same bytes as content/drops/${DAY}/03.txt; allowed: each drop once. Delete one of them, or put the right page in its place`,
      ],
    ],
    [
      'a sidecar that breaks its schema',
      (folder) => folder.write(`drops/${DAY}/03.yaml`, 'date: 2012-02-30\n'),
      [
        `error form: content/drops/${DAY}/03.yaml:1:7: date: found "2012-02-30"; allowed: a day that exists in the calendar`,
        `error stale: content/articles/${DAY}/03.json: found articles whose drop cannot be read or is gone; allowed: a drop content/drops/${DAY}/03.txt. Put the drop back or mend it, or run npm run ingest, which withdraws them`,
      ],
    ],
    [
      'what a killed run left',
      (folder) => folder.write(`articles/${DAY}/.03-01.md.new`, '半'),
      [
        `error places: content/articles/${DAY}/.03-01.md.new: found a file that a killed run left; allowed: whole files. Run npm run ingest`,
      ],
    ],
    [
      'a correction of no article',
      (folder) => {
        folder.write(
          `corrections/${DAY}/09.yaml`,
          '# 第九版\n- kind: accept\n  article: lanchuan-ribao-2012-03-05-09-01\n  rule: doubt\n  message: 存疑\n',
        );
      },
      [
        `warning orphans: content/corrections/${DAY}/09.yaml: found corrections of a page whose drop is gone; allowed: a drop content/drops/${DAY}/09.txt. Put the drop back; or keep the file for the day it comes back, or delete it`,
        `error references: content/corrections/${DAY}/09.yaml:3:12: [0].article: found lanchuan-ribao-2012-03-05-09-01, which is no article; allowed: the id of an article of the archive. Correct the id, or run npm run ingest`,
      ],
    ],
  ];

  test.each(CASES)('%s', (_, change, findings) => {
    const folder = archive();
    change(folder);
    expect(check(folder)).toEqual(findings);
  });

  test('other rules than those that read the pages', () => {
    expect(check(archive(), 'b'.repeat(64))).toEqual([
      'error stale: content/articles: found 2 pages read by other rules than those of this checkout; allowed: pages read by the same rules. Run npm run ingest and commit what it changes',
    ]);
  });
});

describe('what a person should decide', () => {
  test('a file that nothing reads', () => {
    const folder = archive();
    folder.write('drops/lanchuan-ribao/notes.docx.bak', '');
    folder.write('README.md', '说明');
    expect(check(folder)).toEqual([
      'warning places: content/drops/lanchuan-ribao/notes.docx.bak: found a file that nothing reads; allowed: papers, drops with sidecars, articles with page records, corrections, withdrawals.yaml, site.yaml, topics.yaml and people.yaml. Move it where it belongs, or out of content/',
    ]);
  });

  test('a drop that has much of another’s text, its lines broken otherwise', () => {
    const folder = sampleFolder();
    const long = ferries('渡');
    folder.write(`drops/${DAY}/02.txt`, `${FERRY}　　${long}\n`);
    folder.write(
      `drops/${DAY}/03.txt`,
      `${FERRY.replaceAll('\n', '')}\n　　${long.replaceAll('，', '，\n\n')}`,
    );
    ingest(folder);
    expect(check(folder)).toEqual([
      expect.stringMatching(/^warning repeated-drop: .*03\.txt: found about \d+ % of the text of .*02\.txt/),
    ]);
  });

  test('a drop that is a small part of another', () => {
    const folder = sampleFolder();
    const page = [...'甲乙丙丁'].map((ship) => ferries(ship));
    folder.write(`drops/${DAY}/02.txt`, page.join('\n'));
    folder.write(`drops/${DAY}/03.txt`, page[2]!);
    ingest(folder);
    expect(check(folder)).toEqual([
      expect.stringMatching(/^warning repeated-drop: .*03\.txt: found about 100 % of the text of .*02\.txt/),
    ]);
  });
});

describe('how findings are printed', () => {
  const FINDING: Finding = {
    check: 'form',
    level: 'error',
    file: 'content/drops/澜川,日报:1/03.yaml',
    line: 2,
    column: 7,
    field: 'date',
    found: '"100%\n::warning::"',
    allowed: 'a day',
    remedy: null,
  };

  test('as text: a line each, and how many', () => {
    expect(FORMATS.text([FINDING]).split('\n').at(-1)).toBe('check: 1 errors, 0 warnings');
  });

  test('as JSON', () => {
    expect(JSON.parse(FORMATS.json([FINDING]))).toEqual({ errors: 1, warnings: 0, findings: [FINDING] });
  });

  test('as annotations on GitHub: nothing of a finding can begin a command of its own', () => {
    expect(FORMATS.github([FINDING]).split('\n')[0]).toBe(
      '::error file=content/drops/澜川%2C日报%3A1/03.yaml,line=2,col=7,title=npm run check%3A form::content/drops/澜川,日报:1/03.yaml:2:7: date: found "100%25%0A::warning::"; allowed: a day',
    );
  });
});

describe('numbers of a person’s own', () => {
  /** An archive whose one article has a mobile number in it, and a hotline. */
  function withNumber(): SampleFolder {
    const folder = sampleFolder();
    folder.write(
      `drops/${DAY}/02.txt`,
      FERRY.replace('人均领取补偿', '电话13812345678，热线12345，人均领取补偿'),
    );
    ingest(folder);
    return folder;
  }

  const LINE =
    '- {id: lanchuan-ribao-2012-03-05-02-01, on: "YYYY-MM-DD", by: 编辑部, reason: 含个人信息, hide: ["13812345678"]}';

  test('are told with the line that hides them', () => {
    const [finding, ...others] = check(withNumber());
    expect(finding).toMatch(/^warning private-number: .*手机号码.*accept the doubt/);
    expect(finding).toContain(LINE);
    expect(others).toEqual([]);
  });

  test('are told no longer once that line hides them', () => {
    const folder = withNumber();
    folder.write('withdrawals.yaml', `${LINE.replace('YYYY-MM-DD', '2012-03-06')}\n`);
    expect(check(folder)).toEqual([]);
  });
});
