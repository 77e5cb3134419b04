import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageRecord } from '../../schemas/index.ts';
import { findPhrases, maskPhrases } from '../../src/archive/withdrawals/mask-text.ts';
import { sha256 } from '../../src/content/digest.ts';
import { writePageRecord } from '../../src/content/page-record-file.ts';
import { PARAGRAPHS } from '../content/sample-article.ts';
import { archiveOf, articleFile, messages, PAPER } from './archive-of.ts';

const DAY = '2011-09-14';
const FIRST = `lanchuan-ribao-${DAY}-03-01`;
const SECOND = `lanchuan-ribao-${DAY}-03-02`;
const PAGE = { paper: 'lanchuan-ribao', folder: DAY, name: '03' };

/** A page as it came: two headlines, two paragraphs, and a line that belongs to no article. */
const DROP =
  '澜川市扶助86名学子入学\n本报讯（通讯员沈知\n秋、周清川）近日\n三所小学添新书\n责任编辑 沈知秋\n';

const RECORD: PageRecord = {
  drop: `lanchuan-ribao/${DAY}/03.txt`,
  sha256: sha256(DROP),
  sidecar: null,
  correctionsFile: null,
  encoding: 'utf-8',
  rules: 'x',
  paper: 'lanchuan-ribao',
  date: { value: DAY, basis: 'path' },
  page: 3,
  pageName: null,
  folio: null,
  characters: DROP.replace(/\s/g, '').length,
  quality: 1,
  articles: [
    {
      id: FIRST,
      sha256: sha256(''),
      blocks: {
        h: [[0, 0, 12]],
        p1: [
          [0, 13, 9],
          [9, 23, 8],
        ],
      },
    },
    { id: SECOND, sha256: sha256(''), blocks: { h: [[0, 32, 7]] } },
  ],
  withdrawn: [],
  captions: [],
  furniture: [{ text: '责任编辑 沈知秋', lines: [5, 5], runs: [[0, 40, 8]] }],
  ornaments: [],
  leftover: [],
  repairs: [],
  corrections: [],
  review: [],
};

/** The archive of that page with this text as its content/withdrawals.yaml. */
function archiveWith(withdrawals: string | Uint8Array, record: Partial<PageRecord> = {}) {
  return archiveOf({
    ...PAPER,
    ...articleFile(DAY, 3, 1, {
      review: [{ rule: 'doubt', message: '“沈知秋”或有误', at: null }],
      captions: [{ text: '图为沈知秋。周清川摄', credit: '周清川' }],
    }),
    ...articleFile(DAY, 3, 2, { headline: '三所小学添新书', reporters: [], jumpTo: null }),
    [`articles/lanchuan-ribao/${DAY}/03.json`]: writePageRecord({ ...RECORD, ...record }),
    [`drops/lanchuan-ribao/${DAY}/03.txt`]: DROP,
    'withdrawals.yaml': withdrawals,
  });
}

const WITHDRAW = `- {id: ${FIRST}, on: 2026-11-20, by: 编辑部, reason: 应当事人要求}\n`;
const hide = (...words: string[]) =>
  `- {id: ${FIRST}, on: "2026-11-20", by: 编辑部, reason: 涉及个人信息, hide: [${words.join(', ')}]}\n`;

describe('a withdrawn article', () => {
  test('leaves a notice with the reason and nothing else of it, its headline included', () => {
    const archive = archiveWith(WITHDRAW);
    expect(archive.problems()).toEqual([]);
    expect(archive.index().withdrawn).toEqual([
      {
        id: FIRST,
        headline: null,
        reason: 'editor',
        notice: { reason: '应当事人要求', on: '2026-11-20' },
        to: [],
        ...PAGE,
      },
    ]);
    expect(archive.index().articles.map(({ id }) => id)).toEqual([SECOND]);
    expect([...archive.articles()].map(({ article }) => article.id)).toEqual([SECOND]);
    expect([...archive.articlesNewestFirst()].map(({ article }) => article.id)).toEqual([SECOND]);
    expect(archive.index().reporters).toEqual([]);
    expect(archive.article(FIRST)).toBeNull();
  });

  test('is hidden in the drop, whose other lines stay where they were', () => {
    const archive = archiveWith(WITHDRAW);
    expect(archive.drop(PAGE)).toBe(
      `${'■'.repeat(12)}\n${'■'.repeat(9)}\n${'■'.repeat(8)}\n三所小学添新书\n责任编辑 沈知秋\n`,
    );
    const record = archive.pageRecord(PAGE);
    expect(record?.articles.map(({ id }) => id)).toEqual([SECOND]);
    expect(record?.withheld.reduce((sum, [, , length]) => sum + length, 0)).toBe(29);
  });

  test('is hidden with the text that a person corrected in it', () => {
    const wrong = { article: FIRST, at: 'h:0-3', was: '兰川市', by: null, when: null };
    const archive = archiveWith(WITHDRAW, {
      articles: [{ ...RECORD.articles[0]!, blocks: { h: [[3, 3, 9]] } }, RECORD.articles[1]!],
      corrections: [{ ...wrong, runs: [[0, 0, 3]] }],
    });
    expect(archive.drop(PAGE)).toMatch(/^■{12}\n/);
    expect(archive.pageRecord(PAGE)?.corrections).toEqual([]);
  });

  test('takes its text along that was merged into another article, and says so', () => {
    const gone = `lanchuan-ribao-${DAY}-03-09`;
    const archive = archiveWith(WITHDRAW.replace(FIRST, gone), {
      withdrawn: [
        { id: gone, sha256: sha256(''), headline: '旧题', reason: 'merged', to: [SECOND], blocks: {} },
      ],
    });
    expect(archive.index().articles.map(({ id }) => id)).toEqual([FIRST]);
    expect(archive.index().withdrawn.map(({ id, headline }) => [id, headline])).toEqual([
      [gone, null],
      [SECOND, null],
    ]);
    expect(messages(archive)).toEqual([
      `content/withdrawals.yaml:1:8: [0].id: found "${gone}"; allowed: an article that still stands; its text went into ${SECOND}, withheld in its stead`,
    ]);
  });
});

/** Strings of characters that a pattern, a line or a pair of code units could stumble over. */
const WORDS = fc
  .array(fc.constantFrom('甲', '乙', '■', ' ', '\n', '.', '*', '\\', '[', '😀', '\uD83D', '1'))
  .map((parts) => parts.join(''));

describe('hidden words', () => {
  test('are marks of the same length wherever the article has them', () => {
    const { article, paragraphs } = archiveWith(hide('沈知秋')).article(FIRST)!;
    expect(paragraphs()).toEqual([PARAGRAPHS[0]!.replace('沈知秋', '■■■'), PARAGRAPHS[1]]);
    expect(article.captions).toEqual([{ text: '图为■■■。周清川摄', credit: '周清川' }]);
    expect(article.review[0]?.message).toBe('“■■■”或有误');
  });

  test('take the values along that were read out of them; those behind stay where they stood', () => {
    const { article, paragraphs } = archiveWith(hide('沈知秋', '370多')).article(FIRST)!;
    expect(article.reporters.map(({ name }) => name)).toEqual(['周清川']);
    expect(article.figures).toEqual([]);
    for (const { text, at } of article.dates) {
      const [block = '', range = ''] = at.split(':');
      const [from, to] = range.split('-').map(Number);
      expect(paragraphs()[Number(block.slice(1)) - 1]?.slice(from, to)).toBe(text);
    }
  });

  test('take along what a figure counts, although they say more than that', () => {
    const { article } = archiveWith(hide('发放助学金')).article(FIRST)!;
    expect(article.figures).toMatchObject([{ text: '370多万元' }]);
    expect(article.figures[0]).not.toHaveProperty('of');
  });

  test('of two entries are hidden both', () => {
    const { paragraphs } = archiveWith(hide('沈知秋') + hide('周清川')).article(FIRST)!;
    expect(paragraphs()[0]).toContain('通讯员■■■、■■■）');
  });

  test('are gone from lists and from the lead', () => {
    const index = archiveWith(hide('沈知秋', '澜川市扶助')).index();
    expect(index.reporters.map(({ name }) => name)).toEqual(['周清川']);
    expect(index.byId.get(FIRST)).toMatchObject({
      headline: '■■■■■86名学子入学',
      lead: PARAGRAPHS[0]!.replace('沈知秋', '■■■'),
    });
  });

  test('are hidden in the drop too, torn by its lines or in a line of no article', () => {
    const archive = archiveWith(hide('沈知秋'));
    expect(archive.drop(PAGE)).toBe(
      '澜川市扶助86名学子入学\n本报讯（通讯员■■\n■、周清川）近日\n三所小学添新书\n责任编辑 ■■■\n',
    );
    expect(archive.pageRecord(PAGE)?.furniture[0]?.text).toBe('责任编辑 ■■■');
  });

  test('hide what a correction replaced: it is a misread form of them', () => {
    const archive = archiveWith(hide('沈知秋'), {
      corrections: [
        { article: FIRST, at: 'p1:8-9', was: '枝', runs: [[0, 21, 1]], by: null, when: null },
        { article: FIRST, at: 'h:0-1', was: '兰', runs: [[0, 0, 1]], by: null, when: null },
      ],
    });
    expect(archive.pageRecord(PAGE)?.corrections.map(({ was }) => was)).toEqual(['■', '兰']);
    expect(archive.drop(PAGE)).toContain('通讯员■■\n');
  });

  test('that the article does not have withdraw all of it: they were meant for something in it', () => {
    const archive = archiveWith(hide('沈知秋', '计小北'));
    expect(archive.index().articles.map(({ id }) => id)).toEqual([SECOND]);
    expect(archive.article(FIRST)).toBeNull();
    expect(messages(archive)).toEqual([
      expect.stringMatching(
        /^content\/withdrawals\.yaml:1:\d+: \[0\]\.hide\[1\]: found "计小北"; allowed: words that stand in the article, which is withdrawn altogether until they do$/,
      ),
    ]);
  });

  test('keep a drop back that is not the one whose places are known', () => {
    expect(archiveWith(hide('沈知秋'), { sha256: sha256('other') }).drop(PAGE)).toBeNull();
    expect(archiveWith('', { sha256: sha256('other') }).drop(PAGE)).toBe(DROP);
  });

  test('have the length they had and stand nowhere any more, whatever they are', () => {
    fc.assert(
      fc.property(WORDS, WORDS, (a, phrase) => {
        const text = `${a}${phrase}${a}`;
        const masked = maskPhrases(text, [phrase]);
        expect(masked.length).toBe(text.length);
        if (!phrase.includes('■')) expect(findPhrases(masked, [phrase])).toEqual([]);
      }),
    );
  });
});

describe('a mistake in content/withdrawals.yaml', () => {
  test('in one entry withdraws its article altogether, with a word to the editor', () => {
    const archive = archiveWith(hide('沈知秋').replace('by: 编辑部, ', ''));
    expect(archive.index().articles.map(({ id }) => id)).toEqual([SECOND]);
    expect(archive.index().withdrawn[0]?.notice).toBeNull();
    expect(messages(archive)).toEqual([
      `content/withdrawals.yaml:1:3: [0].by: found nothing; allowed: text. Until the entry is mended the whole article is withdrawn: ${FIRST}`,
    ]);
  });

  test('in an id publishes nothing: nobody knows which article is meant', () => {
    expect(() => archiveWith(`# 撤稿\n\n${WITHDRAW.replace(FIRST, `${FIRST}7`)}`)).toThrow(
      /withdrawals\.yaml:3:8: \[0\]\.id: found "lanchuan-ribao-2011-09-14-03-017"; allowed: the id of an article in content\/articles\nNothing is published until/,
    );
  });

  test('that comes of saving it as GBK publishes nothing', () => {
    // 应当事人要求, as an editor of Chinese Windows may save it.
    const gbk = Buffer.from('d3a6b5b1cac2c8cbd2aac7f3', 'hex');
    const [before = '', after = ''] = WITHDRAW.split('应当事人要求');
    expect(() => archiveWith(Buffer.concat([Buffer.from(before), gbk, Buffer.from(after)]))).toThrow(
      /withdrawals\.yaml:1: found bytes that are no UTF-8; allowed: text saved as UTF-8/,
    );
  });

  test('that leaves open which articles are meant publishes nothing', () => {
    expect(() => archiveWith('- {id: ')).toThrow(/withdrawals\.yaml:\d.*\nNothing is published until/s);
    expect(() => archiveWith('- 应当事人要求')).toThrow(/Nothing is published until/);
  });

  test('is none where only comments are left', () => {
    const archive = archiveWith('# 无\n');
    expect(archive.problems()).toEqual([]);
    expect(archive.index().articles.length).toBe(2);
  });
});

describe('an article whose file cannot be read', () => {
  const broken = (withdrawals = '[]\n') =>
    archiveOf({
      ...PAPER,
      ...articleFile(DAY, 3, 2),
      [`articles/lanchuan-ribao/${DAY}/03-01.md`]: '---\npage: [\n---\n',
      [`articles/lanchuan-ribao/${DAY}/03.json`]: writePageRecord(RECORD),
      'withdrawals.yaml': withdrawals,
    });

  test('keeps its address, which says so', () => {
    const { articles, withdrawn } = broken().index();
    expect(articles.map(({ id }) => id)).toEqual([SECOND]);
    expect(withdrawn).toEqual([
      { id: FIRST, headline: null, reason: 'unreadable', notice: null, to: [], ...PAGE },
    ]);
  });

  test('stays withdrawn where it was', () => {
    expect(
      broken(WITHDRAW)
        .index()
        .withdrawn.map(({ reason }) => reason),
    ).toEqual(['editor']);
  });
});
