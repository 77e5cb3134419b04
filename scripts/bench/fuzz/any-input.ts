import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyText, asBytes, damagedBytes } from './any-text.ts';
import { DAY, PAPER, smallArchive, TYPED } from './small-archive.ts';
import type { FuzzInput } from './try-input.ts';
import { type DeskRequest, OWN } from './try-requests.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

export const anyDrop: fc.Arbitrary<FuzzInput> = fc
  .oneof(
    asBytes(anyText),
    damagedBytes(TYPED[`drops/${PAPER}/${DAY}/01.txt`]!),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map((bytes) => ({ kind: 'drop', bytes: base64(bytes) }));

/** A file of an archive that is damaged, replaced or gone; or one that nobody asked for. */
export function anyFile(): fc.Arbitrary<FuzzInput> {
  const root = smallArchive();
  const files = globSync('**/*.{md,json,yaml,txt}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const known = files.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  rmSync(root, { recursive: true });
  const strangers = [
    `articles/${PAPER}/${DAY}/01-07.md`,
    `articles/${PAPER}/${DAY}/09.json`,
    'site.yaml',
    'people.yaml',
    `corrections/${PAPER}/${DAY}/09.yaml`,
    `papers/another.yaml`,
  ].map((path) => [path, known.find(([other]) => other.endsWith(path.slice(-3)))![1]] as const);
  return fc.constantFrom(...known, ...known, ...strangers).chain(([path, text]) => {
    const bytes: fc.Arbitrary<Uint8Array | null> = fc.oneof(
      { weight: 12, arbitrary: damagedBytes(text) },
      // Another file's text in its place, and none.
      { weight: 1, arbitrary: fc.constantFrom(...known).map(([, other]) => Buffer.from(other)) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    return bytes.map((content): FuzzInput => ({ kind: 'file', path, bytes: content && base64(content) }));
  });
}

const PAGE = `/review/${PAPER}/${DAY}`;
const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      `${PAGE}/01`,
      `${PAGE}/02`,
      `${PAGE}/02?lang=en`,
      `/review/${PAPER}/undated/jiu-wen`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '/review/',
      '/review',
      '/review/style.css',
      `${PAGE}/99`,
      '/review/../../etc/passwd',
      '/review/%2e%2e%2f%2e%2e%2fpapers',
      '/review/%',
      '/review/a/b/c/d',
      '/review//',
      `${PAGE}/01%00`,
      '/',
    ),
  },
  { weight: 1, arbitrary: fc.webPath().map((below) => `/review${below}`) },
);
const headers = fc.record({
  Origin: fc.oneof(
    { weight: 9, arbitrary: fc.constant(OWN) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('null', 'http://example.org', 'http://localhost', 'http://127.0.0.1:1'),
    },
  ),
  'Content-Type': fc.oneof(
    { weight: 9, arbitrary: fc.constant('application/x-www-form-urlencoded') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'application/json'),
    },
  ),
});
const strange = fc.record(
  {
    Host: fc.constantFrom('example.org', 'localhost', '[::1]:80', OWN),
    'Sec-Fetch-Site': fc.constantFrom('same-origin', 'cross-site', 'none', 'x'),
  },
  { requiredKeys: [] },
);
const typed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '澜川的新标题', '本报讯（记者沈知秋）改过的一段。\n\n又一段。'),
  },
  { weight: 2, arbitrary: anyText },
);
const number = fc.constantFrom('0', '1', '2', '-1', '1.5', '99999999999999999999', 'NaN', '', 'Infinity');
const article = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(`${PAPER}-${DAY}-01-01`, `${PAPER}-${DAY}-01-02`, `${PAPER}-${DAY}-02-01`),
  },
  { weight: 1, arbitrary: typed },
);
const form = fc.record(
  {
    action: fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('edit', 'edit', 'split', 'merge', 'move-before', 'move-behind', 'accept'),
      },
      { weight: 1, arbitrary: typed },
    ),
    article,
    digest: fc.oneof({ weight: 6, arbitrary: fc.constant(true as const) }, { weight: 1, arbitrary: typed }),
    paragraph: number,
    heads: typed,
    rule: typed,
    message: typed,
    kicker: typed,
    headline: typed,
    deck: typed,
    body: typed,
    reporters: fc.oneof(fc.constantFrom('', '记者 沈知秋', '通讯员 周清川\n摄 周立新', '记者'), typed),
    date: fc.oneof(fc.constantFrom('', DAY, '2012-13-45', '2012', '0000-00-00'), typed),
    page: number,
  },
  { requiredKeys: ['action', 'article', 'digest'] },
);
const request: fc.Arbitrary<DeskRequest> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(path, headers, form)
      .map(([to, sent, fields]) => ({ method: 'POST', path: to, headers: sent, form: fields })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'),
        path,
        headers,
        strange,
        fc.option(form),
      )
      .map(([method, to, sent, more, fields]) => ({
        method,
        path: to,
        headers: { ...sent, ...more },
        form: method === 'GET' || method === 'HEAD' ? null : fields,
      })),
  },
);

export const anyRequests: fc.Arbitrary<FuzzInput> = fc
  .array(request, { minLength: 1, maxLength: 4 })
  .map((requests) => ({ kind: 'requests', requests }));
