import { describe, expect, test } from 'vitest';
import { writeArticleFile } from '../../src/content/article-file.ts';
import { PARAGRAPHS, SAMPLE } from '../content/sample-article.ts';
import { archiveOf, articleFile, messages, PAPER } from './archive-of.ts';

describe('an archive', () => {
  test('lists its articles by paper, day, page and place on the page', () => {
    const archive = archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 10, 1),
      ...articleFile('2011-09-14', 3, 2, { order: 1 }),
      ...articleFile('2011-09-14', 3, 1, { order: 2 }),
      ...articleFile('2010-01-02', 4, 1),
    });
    const ids = [
      'lanchuan-ribao-2010-01-02-04-01',
      'lanchuan-ribao-2011-09-14-03-02',
      'lanchuan-ribao-2011-09-14-03-01',
      'lanchuan-ribao-2011-09-14-10-01',
    ];
    expect(archive.index().articles.map(({ id }) => id)).toEqual(ids);
    expect([...archive.articles()].map(({ article }) => article.id)).toEqual(ids);
    expect(archive.problems()).toEqual([]);
  });

  test('groups them into issues and pages with the names that the paper gives them', () => {
    const archive = archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2011-09-14', 3, 2),
      ...articleFile('2011-09-14', 4, 1),
    });
    const issues = archive
      .index()
      .issues.map(({ date, pages }) => [
        date,
        pages.map(({ page, pageName, articles }) => [page, pageName, articles.length]),
      ]);
    expect(issues).toEqual([
      [
        '2011-09-14',
        [
          [3, '要闻', 2],
          [4, null, 1],
        ],
      ],
    ]);
  });

  test('lists what no newsroom wrote apart from articles, and finds it by its id', () => {
    const archive = archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2011-09-14', 3, 2, { kind: 'notice' }),
      ...articleFile('2011-09-14', 3, 3, { kind: 'letter' }),
      ...articleFile('2011-09-14', 4, 1, { kind: 'advertisement' }),
    });
    const { articles, issues, reporters } = archive.index();
    const [page, other] = issues[0]!.pages;
    expect(articles.map(({ kind }) => kind)).toEqual(['news', 'letter']);
    expect(page!.articles.map(({ kind }) => kind)).toEqual(['news', 'letter']);
    expect(page!.printed.map(({ kind }) => kind)).toEqual(['news', 'notice', 'letter']);
    expect([other!.articles.length, other!.printed.length]).toEqual([0, 1]);
    expect(reporters[0]!.articles.length).toBe(2);
    expect(archive.article('lanchuan-ribao-2011-09-14-03-02')?.article.kind).toBe('notice');
    expect([...archive.articles()].length).toBe(4);
  });

  test('knows what each reporter wrote', () => {
    const archive = archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2012-01-02', 3, 1),
    });
    expect(
      archive.index().reporters.map(({ name, roles, articles }) => [name, roles, articles.length]),
    ).toEqual([
      ['周清川', ['correspondent'], 2],
      ['沈知秋', ['correspondent'], 2],
    ]);
  });

  test('gives one article with its paragraphs', () => {
    const archive = archiveOf({ ...PAPER, ...articleFile('2011-09-14', 3, 1) });
    expect(archive.article('lanchuan-ribao-2011-09-14-03-01')?.paragraphs()).toEqual(PARAGRAPHS);
    expect(archive.article('lanchuan-ribao-2011-09-14-03-09')).toBeNull();
  });

  test('says of each paragraph what it is, the second time too, and to programs', () => {
    const path = 'articles/lanchuan-ribao/2011-09-14/03-01.md';
    const file = articleFile('2011-09-14', 3, 1)[path]!;
    const poem = `${file.slice(0, file.indexOf('---\n\n') + 5)}山行\n\n雾还没有散\\\n车灯照着树\n`;
    const archive = archiveOf({ ...PAPER, [path]: poem });
    const read = () => archive.article('lanchuan-ribao-2011-09-14-03-01')!;
    expect(
      read()
        .forms()
        ?.map(({ kind }) => kind),
    ).toEqual(['text', 'verse', 'verse']);
    expect(read().forms()).toEqual([{ kind: 'text' }, { kind: 'verse' }, { kind: 'verse' }]);
    expect(JSON.parse(archive.articleJson('lanchuan-ribao-2011-09-14-03-01')!)).toMatchObject({
      paragraphs: ['山行', '雾还没有散', '车灯照着树'],
      kinds: ['text', 'verse', 'verse'],
      apart: [],
    });
  });

  test('holds of each article the beginning of its lead, never half a character', () => {
    const paragraphs = ['😀'.repeat(100), '第二段'];
    const article = { ...SAMPLE, id: 'lanchuan-ribao-2011-09-14-03-01' };
    const archive = archiveOf({
      'articles/lanchuan-ribao/2011-09-14/03-01.md': writeArticleFile({ article, paragraphs }),
    });
    expect(archive.index().articles[0]?.lead).toBe('😀'.repeat(80));
  });

  test('leaves out what cannot be read, says so, and reads the rest', () => {
    const archive = archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2011-09-14', 3, 2, { id: 'lanchuan-ribao-2011-09-14-03-07' }),
      'articles/lanchuan-ribao/2011-09-14/03-03.md': '没有头的文章',
      'articles/lanchuan-ribao/2011-09-14/03-04.md/x': '',
      'articles/lanchuan-ribao/2011-09-14/03.json': '{"drop": 3}',
    });
    expect(archive.index().articles.map(({ id }) => id)).toEqual(['lanchuan-ribao-2011-09-14-03-01']);
    expect(messages(archive)).toMatchInlineSnapshot(`
      [
        "content/articles/lanchuan-ribao/2011-09-14/03.json:1:10: drop: found the number 3; allowed: text. Put it in quotes: "3"",
        "content/articles/lanchuan-ribao/2011-09-14/03.json:1:1: page: found nothing; allowed: a number or null",
        "content/articles/lanchuan-ribao/2011-09-14/03.json:1:1: pageName: found nothing; allowed: text or null",
        "content/articles/lanchuan-ribao/2011-09-14/03.json:1:1: articles: found nothing; allowed: a list",
        "content/articles/lanchuan-ribao/2011-09-14/03.json:1:1: withdrawn: found nothing; allowed: a list",
        "content/articles/lanchuan-ribao/2011-09-14/03-02.md: found the id lanchuan-ribao-2011-09-14-03-07 of lanchuan-ribao; allowed: the id that the file’s path gives",
        "content/articles/lanchuan-ribao/2011-09-14/03-03.md: found no frontmatter; allowed: YAML between two lines of ---",
        "content/articles/lanchuan-ribao/2011-09-14/03-04.md: found a folder; allowed: a readable file",
      ]
    `);
  });

  test('lists an article whose values are wrong, and says what is wrong when it is opened', () => {
    const [[path, text] = ['', '']] = Object.entries(articleFile('2011-09-14', 3, 1));
    const archive = archiveOf({ [path]: text.replace(/^jumpTo:.*$/m, 'jumpTo: 3') });
    expect(archive.index().articles.map(({ id }) => id)).toEqual(['lanchuan-ribao-2011-09-14-03-01']);
    expect(archive.problems()).toEqual([]);
    expect(archive.article('lanchuan-ribao-2011-09-14-03-01')).toBeNull();
    expect(messages(archive).join()).toMatch(/03-01\.md:\d+:\d+: jumpTo: found the number 3; allowed: /);
  });

  test('reads a head whose keys an editor put in another order', () => {
    const [[path, text] = ['', '']] = Object.entries(articleFile('2011-09-14', 3, 1));
    const headline = /^headline:.*\n/m.exec(text)?.[0] ?? '';
    const archive = archiveOf({
      [path]: text.replace(headline, '').replace(/^review:/m, `${headline}review:`),
    });
    expect(archive.index().articles[0]?.headline).toBe(SAMPLE.headline);
  });

  test('reads a drop as the pipeline does, and says where it is no text', () => {
    const archive = archiveOf({
      'drops/lanchuan-ribao/2011-09-14/03.txt': '\uFEFF本报讯',
      'drops/lanchuan-ribao/2011-09-14/04.txt': '',
    });
    const page = (name: string) => ({ paper: 'lanchuan-ribao', folder: '2011-09-14', name });
    expect(archive.drop(page('03'))).toBe('\uFEFF本报讯');
    expect(archive.drop(page('04'))).toBeNull();
    expect(archive.drop(page('05'))).toBeNull();
    expect(messages(archive)).toMatchInlineSnapshot(`
      [
        "content/drops/lanchuan-ribao/2011-09-14/04.txt: found an empty file; allowed: text in one of utf-8, utf-16le, utf-16be, gb18030, big5. Put the text of the page into it",
      ]
    `);
  });

  test('that is empty is no fault', () => {
    const archive = archiveOf({});
    expect(archive.index()).toEqual({
      articles: [],
      byId: new Map(),
      issues: [],
      reporters: [],
      withdrawn: [],
    });
    expect(archive.problems()).toEqual([]);
  });

  test('does not take the id of another page for an article’s own unless its drop was moved', () => {
    const archive = archiveOf({
      ...PAPER,
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2011-09-14', 4, 1, { id: 'lanchuan-ribao-2011-09-14-03-01' }),
    });
    expect(archive.index().articles.map(({ name }) => name)).toEqual(['03']);
    expect(messages(archive)).toEqual([
      'content/articles/lanchuan-ribao/2011-09-14/04-01.md: found the id lanchuan-ribao-2011-09-14-03-01 of lanchuan-ribao; allowed: the id that the file’s path gives',
    ]);
  });
});
