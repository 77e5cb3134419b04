/** The editors' desk: what its pages show, what its forms write, and whom it answers. */
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { toMessage } from '../../src/content/content-problem.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import { isOwnRequest } from '../../src/review/own-request.ts';
import { reviewHandler } from '../../src/review/review-server.ts';
import { FERRY, HEATING, JOBS, type SampleFolder, sampleFolder } from '../sample-folder.ts';

const PAGE = '/review/lanchuan-ribao/2012-03-05/01';
const SIGNATURE = { by: '陆秋岑', when: '2026-11-22' };

interface Desk {
  readonly folder: SampleFolder;
  readonly get: (path: string) => Promise<{ status: number; text: string }>;
  /** Sends the form of an article, or of the page, with these fields changed. */
  readonly post: (
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ status: number; text: string }>;
}

/** A desk over a page of two articles, already ingested. */
async function openDesk(drop = `${FERRY}\n${JOBS}`): Promise<Desk> {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const folder = sampleFolder();
  folder.write('drops/lanchuan-ribao/2012-03-05/01.txt', drop);
  const ingest = async () => (await runIngest(folder.root)).map(toMessage).join('\n');
  await ingest();
  const handler = reviewHandler({ root: folder.root, ingest, signature: () => SIGNATURE });
  const server = createServer((request, response) =>
    handler(request, response, () => response.writeHead(418).end('not mine')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => void server.close(() => resolve())));
  const { port } = server.address() as AddressInfo;
  const own = `http://127.0.0.1:${port}`;
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(own + path, init);
    return { status: response.status, text: await response.text() };
  };
  return {
    folder,
    get: ask,
    post: (fields, headers = {}) =>
      ask(PAGE, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: own, ...headers } }),
  };
}

/** The fields of an article's form as the page has them. */
function formOf(page: string, id: string): Record<string, string> {
  const form = page
    .slice(page.indexOf(`id="${id}"`))
    .match(/<form[^>]*class="fields">([\s\S]*?)<\/form>/)![1]!;
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const inputs = Array.from(form.matchAll(/<input[^>]*?name="(\w+)" value="([^"]*)"/g), (m) => [
    m[1]!,
    plain(m[2]!),
  ]);
  const areas = Array.from(
    form.matchAll(/<textarea[^>]*?name="(\w+)"[^>]*>\n([\s\S]*?)<\/textarea>/g),
    (m) => [m[1]!, plain(m[2]!)],
  );
  return Object.fromEntries([...inputs, ...areas, ['action', 'edit']]);
}

const FIRST = 'lanchuan-ribao-2012-03-05-01-01';
const SECOND = 'lanchuan-ribao-2012-03-05-01-02';
const CORRECTIONS = 'corrections/lanchuan-ribao/2012-03-05/01.yaml';

describe('the desk shows', () => {
  test('each article’s form beside the lines of the drop', async () => {
    const { get } = await openDesk();
    const { status, text } = await get(PAGE);
    expect(status).toBe(200);
    expect(formOf(text, FIRST)).toMatchObject({
      headline: '老渡口昨日开出最后一班',
      reporters: '记者 沈知秋',
      date: '2012-03-05',
      page: '1',
    });
    expect(text).toContain('<li value="2">　　本报讯（记者沈知秋）3月4日18时，天色将暗</li>');
  });

  test('pages that need a person, worst first, and nothing of others', async () => {
    const { folder, get } = await openDesk(`${FERRY}\n他自已说2O12年的事，自已也记不清，自已又说了一遍。\n`);
    folder.write('drops/lanchuan-ribao/2012-03-05/02.txt', HEATING);
    await runIngest(folder.root);
    const { text } = await get('/review/');
    expect(text).toContain(
      '<a href="/review/lanchuan-ribao/2012-03-05/01">《澜川日报》 2012-03-05 第1版</a>',
    );
    expect(text).not.toContain('2012-03-05/02');
  });

  test('its own words in English where the address asks for it, and keeps to it', async () => {
    const { get } = await openDesk(`${FERRY}\n他自已说2O12年的事。\n`);
    const overview = (await get('/review/?lang=en')).text;
    expect(overview).toContain('<html lang="en">');
    expect(overview).toContain(`<a href="${PAGE}?lang=en">《澜川日报》 2012-03-05 Page 1</a>`);
    const { text } = await get(`${PAGE}?lang=en`);
    expect(text).toContain(`action="${PAGE}?lang=en#${FIRST}"`);
    expect(text).toContain(`<a href="${PAGE}" lang="zh-CN">中文</a>`);
    expect(text).toContain('<label>Headline <input name="headline" value="老渡口昨日开出最后一班">');
    // What stays Chinese: names, and, left out here, the text and what a page record says of it.
    const own = text.replace(
      /<main[\s\S]*?<\/h1>|value="[^"]*"|<(ol|option|textarea|p lang="zh-CN")[\s\S]*?<\/\1>|<p lang="zh-CN">.*|<h2>.*/g,
      '',
    );
    expect(own.match(/\p{Script=Han}+/gu)).toEqual(['澜川日报', '剪报', '中文', '记者']);
  });

  test('hostile text as text', async () => {
    const { get } = await openDesk(
      `<script>alert(1)</script>渡口\n　　本报讯（记者沈知秋）"><img src=x onerror=alert(1)>天色将暗。\n`,
    );
    const { text } = await get(PAGE);
    expect(text).not.toMatch(/<script|<img/);
    expect(text).toContain('&lt;script&gt;');
  });
});

describe('a form', () => {
  test('sets a headline: a correction with who and when', async () => {
    const { folder, get, post } = await openDesk();
    const form = formOf((await get(PAGE)).text, FIRST);
    const { status, text } = await post({ ...form, headline: '老渡口前日开出最后一班' });
    expect([status, text.includes('已写入 corrections')]).toEqual([200, true]);
    expect(folder.read(CORRECTIONS)).toContain(FIRST);
    expect(folder.read(`articles/lanchuan-ribao/2012-03-05/01-01.md`)).toContain(
      'headline: 老渡口前日开出最后一班',
    );
  });

  test('corrects text, and splits and joins paragraphs by the empty lines between them', async () => {
    const { folder, get, post } = await openDesk();
    const form = formOf((await get(PAGE)).text, FIRST);
    const [lead, rest] = form['body']!.split('\n\n') as [string, string];
    expect((await post({ ...form, body: `${lead.replace('58岁', '59岁')}${rest}` })).status).toBe(200);
    const joined = formOf((await get(PAGE)).text, FIRST)['body']!;
    expect(joined).toContain('59岁');
    expect(joined).not.toContain('\n\n');
    await post({ ...formOf((await get(PAGE)).text, FIRST), body: joined.replace('59岁的', '\n\n59岁的') });
    expect(formOf((await get(PAGE)).text, FIRST)['body']).toContain('\n\n59岁的聂长根');
    // The drop comes back from a better scan: what was typed stays.
    folder.write(
      'drops/lanchuan-ribao/2012-03-05/01.txt',
      `${FERRY.replace('渡船缓缓', '渡轮缓缓')}\n${JOBS}`,
    );
    expect((await runIngest(folder.root)).map(toMessage)).toEqual([]);
    expect(folder.read('articles/lanchuan-ribao/2012-03-05/01-01.md')).toMatch(/\n\n59岁的聂长根.*渡轮缓缓/);
  });

  test('sets the reporters, whose names must stand in the text', async () => {
    const { folder, get, post } = await openDesk();
    const form = formOf((await get(PAGE)).text, SECOND);
    const refused = await post({ ...form, reporters: '记者 白一凡' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('都没有“白一凡”');
    expect(formOf(refused.text, SECOND)['reporters']).toBe('记者 白一凡');
    await post({ ...form, reporters: '记者 戴若衡' });
    expect(folder.read('articles/lanchuan-ribao/2012-03-05/01-02.md')).toContain(
      '{name: 戴若衡, role: reporter',
    );
  });

  test.each([
    [{ date: '5号' }, '日期写的是“5号”'],
    [{ page: '头版' }, '版次写的是“头版”'],
    [{ page: '99999999999999999999' }, '版次写的是“99999999999999999999”'],
  ])('says what is wrong with %o and keeps what was typed', async (fields, message) => {
    const { folder, get, post } = await openDesk();
    const before = folder.articles();
    const { status, text } = await post({ ...formOf((await get(PAGE)).text, FIRST), ...fields });
    expect([status, text.includes(message)]).toEqual([409, true]);
    expect(formOf(text, FIRST)).toMatchObject(fields);
    expect(folder.articles()).toEqual(before);
  });

  test('is refused on top of an edit that it did not show, and what was typed is shown again', async () => {
    const { folder, get, post } = await openDesk();
    const form = formOf((await get(PAGE)).text, FIRST);
    const path = 'articles/lanchuan-ribao/2012-03-05/01-01.md';
    folder.write(path, folder.read(path).replace('58岁', '57岁'));
    const { status, text } = await post({ ...form, headline: '最后一班渡轮' });
    expect(status).toBe(409);
    expect(formOf(text, FIRST)['headline']).toBe('最后一班渡轮');
    expect(folder.read(path)).toContain('57岁');
  });

  test('finds a doubt to be none', async () => {
    const { folder, get, post } = await openDesk(`${FERRY}\n他自已说2O12年的事。\n`);
    const { text } = await get(PAGE);
    const doubt = (name: string) =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(text.slice(text.indexOf('class="items"')))![1]!;
    const fields = {
      action: 'accept',
      article: doubt('article'),
      rule: doubt('rule'),
      message: doubt('message'),
    };
    expect((await post(fields)).status).toBe(200);
    expect(folder.read(CORRECTIONS)).toContain('kind: accept');
    expect((await get(PAGE)).text.split('没有问题</button>').length).toBeLessThan(
      text.split('没有问题</button>').length,
    );
    expect((await post(fields)).status).toBe(409);
  });
});

describe('the border between articles', () => {
  const border = async ({ get }: Desk, article: string) => {
    const { digest } = formOf((await get(PAGE)).text, article);
    return { article, digest: digest! };
  };
  const bodies = async ({ get }: Desk, ...ids: string[]) => {
    const { text } = await get(PAGE);
    return ids.map((id) =>
      formOf(text, id)
        ['body']!.split('\n\n')
        .map((paragraph) => paragraph.slice(0, 6)),
    );
  };

  test('one article becomes two', async () => {
    const desk = await openDesk();
    expect(
      (await desk.post({ ...(await border(desk, FIRST)), action: 'split', paragraph: '2' })).status,
    ).toBe(200);
    expect(await bodies(desk, FIRST, 'lanchuan-ribao-2012-03-05-01-03')).toEqual([
      ['本报讯（记者'],
      ['轮渡站64名'],
    ]);
  });

  test('two become one', async () => {
    const desk = await openDesk();
    expect((await desk.post({ ...(await border(desk, FIRST)), action: 'merge' })).status).toBe(200);
    expect(desk.folder.articles()).not.toHaveProperty(['articles/lanchuan-ribao/2012-03-05/01-02.md']);
  });

  test('paragraphs move to the article behind and back', async () => {
    const desk = await openDesk();
    const moved = await desk.post({ ...(await border(desk, FIRST)), action: 'move-behind', paragraph: '2' });
    expect(moved.status, moved.text).toBe(200);
    expect((await bodies(desk, SECOND))[0]![0]).toBe('轮渡站64名');
    await desk.post({ ...(await border(desk, SECOND)), action: 'move-before', paragraph: '1' });
    expect(await bodies(desk, FIRST)).toEqual([['本报讯（记者', '轮渡站64名']]);
  });

  test.each([
    [SECOND, { action: 'merge' }, '后面没有可以合并的一篇'],
    [FIRST, { action: 'split', paragraph: '1' }, '请选第 2 到第 2 段'],
    [FIRST, { action: 'move-before', paragraph: '1' }, '前面没有可以移去的一篇'],
    [FIRST, { action: 'move-behind', paragraph: '9' }, '请选第 1 到第 2 段'],
  ])('%s %o: %s', async (article, fields, message) => {
    const desk = await openDesk();
    const { status, text } = await desk.post({ ...(await border(desk, article)), ...fields });
    expect([status, text.includes(message)]).toEqual([409, true]);
  });
});

describe('the desk answers this machine’s own browser alone', () => {
  const OWN = { host: 'localhost:4321' };
  test.each([
    ['its own page', 'GET', OWN, true],
    [
      'its own form',
      'POST',
      { ...OWN, origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' },
      true,
    ],
    [
      'a link on another page',
      'GET',
      { ...OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      true,
    ],
    [
      'a form on another page',
      'POST',
      { ...OWN, origin: 'https://news.example', 'sec-fetch-site': 'cross-site' },
      false,
    ],
    [
      'a form on another port',
      'POST',
      { ...OWN, origin: 'http://localhost:8000', 'sec-fetch-site': 'same-site' },
      false,
    ],
    ['a form that hides where it comes from', 'POST', { ...OWN, origin: 'null' }, false],
    ['a program that says nothing', 'POST', OWN, false],
    ['an address that was typed', 'GET', { ...OWN, 'sec-fetch-site': 'none' }, true],
    [
      'a picture on another page',
      'GET',
      { ...OWN, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      false,
    ],
    ['a name that points here', 'GET', { host: 'news.example' }, false],
    [
      'a name that points here, its own origin',
      'POST',
      { host: 'news.example', origin: 'http://news.example' },
      false,
    ],
    ['a name that looks like ours', 'GET', { host: 'localhost.news.example' }, false],
    ['IPv6', 'GET', { host: '[::1]:4321' }, true],
  ])('%s: %s', (_, method, headers, answer) => {
    expect(isOwnRequest(method, headers)).toBe(answer);
  });

  test('others get nothing, and write nothing', async () => {
    const desk = await openDesk();
    const form = formOf((await desk.get(PAGE)).text, FIRST);
    const before = desk.folder.articles();
    const { status } = await desk.post({ ...form, headline: '改了' }, { Origin: 'https://news.example' });
    expect(status).toBe(403);
    expect(desk.folder.articles()).toEqual(before);
  });

  test.each([
    '/review/../../etc/passwd',
    '/review/..%2f..%2fpapers%2flanchuan-ribao',
    '/review/lanchuan-ribao/2012-03-05/%2e%2e',
    '/review/lanchuan-ribao/2012-03-05/77',
    '/review/%ff',
  ])('%s is no page', async (path) => {
    const { folder } = await openDesk();
    const handler = reviewHandler({ root: folder.root, ingest: async () => '', signature: () => SIGNATURE });
    const server = createServer((request, response) =>
      handler(request, response, () => response.writeHead(418).end()),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise((resolve) => void server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    // Not by fetch, which tidies the path up.
    const status = await new Promise((resolve) =>
      httpRequest(
        { host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}` } },
        ({ statusCode }) => resolve(statusCode),
      ).end(),
    );
    expect(status).toBe(404);
  });

  test('what is no path of the desk is left to others', async () => {
    const { get } = await openDesk();
    expect((await get('/reviews/')).status).toBe(418);
  });
});

describe('the kind of', () => {
  const FILE = 'articles/lanchuan-ribao/2012-03-05/01-01.md';

  test('an article is chosen, and stays chosen', async () => {
    const { folder, get, post } = await openDesk(FERRY);
    const { text } = await get(PAGE);
    expect(text).toContain('<option value="news" selected>报道</option>');
    await post({ ...formOf(text, FIRST), genre: 'notice' });
    expect(folder.read(FILE)).toContain('kind: notice');
    expect(folder.read(CORRECTIONS)).toContain('values: {kind: notice}');
    expect((await get(PAGE)).text).toContain('<option value="notice" selected>公告、启事</option>');
  });

  test('paragraphs is shown, and survives a correction of their text', async () => {
    const { folder, get, post } = await openDesk();
    const { article, digest } = formOf((await get(PAGE)).text, FIRST) as { article: string; digest: string };
    await post({ action: 'form', article, digest, paragraph: '2', last: '', as: 'signature' });
    const { text } = await get(PAGE);
    expect(text).toContain('<option value="2">2 〔落款〕轮渡站64名职工');
    const form = formOf(text, FIRST);
    await post({ ...form, body: form['body']!.replace('轮渡站64名', '轮渡码头64名') });
    expect(folder.read(FILE)).toMatch(/^轮渡码头64名.* \{\.signature\}$/m);
    expect(folder.read(CORRECTIONS).match(/kind: form/g)).toHaveLength(1);
  });

  test.each(['subhead', 'verse', 'item', 'row', 'salutation', 'signature'])(
    'a paragraph is set to %s and back to text',
    async (as) => {
      const { folder, get, post } = await openDesk();
      const before = folder.read(FILE);
      const fields = () => get(PAGE).then(({ text }) => formOf(text, FIRST));
      const { article, digest } = (await fields()) as { article: string; digest: string };
      const { text } = await post({ action: 'form', article, digest, paragraph: '2', last: '', as });
      expect(text).toContain('改了段落的体裁，已写入 corrections');
      expect(folder.read(CORRECTIONS)).toContain(`as: ${as}`);
      expect(folder.read(FILE)).not.toBe(before);
      const now = (await fields())['digest']!;
      await post({ action: 'form', article, digest: now, paragraph: '2', last: '2', as: 'text' });
      expect(folder.read(FILE)).toBe(before);
    },
  );

  test('paragraphs that are not there is refused in words', async () => {
    const { get, post } = await openDesk();
    const { article, digest } = formOf((await get(PAGE)).text, FIRST) as { article: string; digest: string };
    const form = { action: 'form', article, digest, as: 'verse' };
    expect((await post({ ...form, paragraph: '9', last: '' })).text).toContain('请选第 1 到第');
  });
});
