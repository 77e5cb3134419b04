/** Archives of any size for measuring the index: the same arguments always give the same articles. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openArchive } from '../../../src/archive/index.ts';
import type { SearchArticle } from '../../../src/search/writer/build-index.ts';
import { toSearchArticle } from '../../../src/search/writer/to-search-article.ts';

const NEWS = fileURLToPath(new URL('../../../../shared/search/docs-3000.ndjson.gz', import.meta.url));

/** Articles of an issue, and of a page. */
const ISSUE = 60;
const PAGE = 8;

interface Item {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * The stored news items (the sample archive's articles where they are not there), and from the second round on clones of
 * them: every figure is another and most names are, and the paragraphs of two items are mixed, so that an index meets new
 * terms at about the rate at which it does in a newspaper.
 */
export function* cloneArticles(count: number): Generator<SearchArticle> {
  const items = readItems();
  for (let n = 0; n < count; n++) {
    const chance = chanceOf(n);
    const item = items[n % items.length]!;
    const other = items[Math.floor(chance() * items.length)]!;
    const first = n < items.length;
    const change = first ? (text: string) => text : (text: string) => changed(text, chance);
    const paragraphs = first
      ? item.paragraphs
      : [...item.paragraphs.slice(0, 1), ...other.paragraphs.slice(1), ...item.paragraphs.slice(1, 2)];
    yield toArticle(n, change(item.title), paragraphs.map(change));
  }
}

export const newsIsThere = existsSync(NEWS);

function readItems(): Item[] {
  if (newsIsThere) {
    const lines = gunzipSync(readFileSync(NEWS)).toString().split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  }
  return Array.from(openArchive().articles(), (article) => {
    const { headline, paragraphs } = toSearchArticle(article);
    return { title: headline ?? '', paragraphs };
  });
}

function toArticle(n: number, title: string, paragraphs: readonly string[]): SearchArticle {
  const day = new Date(Date.UTC(1990, 0, 1 + Math.floor(n / ISSUE))).toISOString().slice(0, 10);
  const page = 1 + Math.floor((n % ISSUE) / PAGE);
  const order = 1 + ((n % ISSUE) % PAGE);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    id: `ceshi-ribao-${day}-${two(page)}-${two(order)}`,
    paper: 'ceshi-ribao',
    date: day,
    dateInferred: false,
    page,
    headline: title,
    kicker: null,
    deck: null,
    paragraphs,
    captions: [],
    authors: [],
    reporters: [`记者${n % 211}`],
    kinds: n % 3 === 0 ? ['money', 'count'] : ['count'],
    places: [`地方${n % 97}`],
  };
}

const NAME = /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗](\p{Script=Han})(\p{Script=Han})/gu;

function changed(text: string, chance: () => number): string {
  const character = () => String.fromCodePoint(0x4e00 + Math.floor(chance() * 3000));
  return text
    .replace(/\d/g, () => String(Math.floor(chance() * 10)))
    .replace(NAME, (name, _, last) => (chance() < 0.7 ? name.charAt(0) + character() + last : name));
}

/** Chance of its own for every article, the same each time. */
function chanceOf(n: number): () => number {
  let state = (n + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
