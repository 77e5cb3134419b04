import { CONTENTS_HEADS, TABLE_HEADS, WEATHER_HEADS, WEATHER_WORDS } from '../../lexicons/kind-words.ts';
import { anyOf, bare, bodyOf, countAll, type Piece } from './piece.ts';

/** Where a line of contents leads: ……2版, P2, A3版, 详见第6版; not 下转第3版. */
const PAGE_REFERENCE = /(?<![转接转至])(?:详见|见|刊)?(?:第?\d{1,2}版|[A-DT]\d{1,2}版?|P\d{1,3})(?![\d）)])/g;
/** Characters that a line of contents has at most, on average. */
const LONGEST_LINE = 45;

/** A box that says what stands on other pages: under its head, or by its lines alone. */
export function isContents(piece: Piece): boolean {
  const head = isOne(CONTENTS_HEADS, piece.headline) || isOne(CONTENTS_HEADS, piece.kicker);
  const body = [head ? '' : piece.headline, bodyOf(piece)].join('\n').trim();
  const references = countAll(body, PAGE_REFERENCE);
  if (head) return references > 0 || body.length < 200;
  return (
    references >= 2 &&
    body.length <= references * LONGEST_LINE &&
    !/[。！？]/.test(body.replace(/[。！？]$/, ''))
  );
}

const WEATHER = anyOf(WEATHER_WORDS, 'g');
const WEATHER_HEAD = new RegExp(`(?:${WEATHER_HEADS.join('|')})$`);

/** A forecast: its head with words of the weather below, or hardly anything but these. */
export function isWeather(piece: Piece): boolean {
  const body = bodyOf(piece);
  const terms = countAll(body, WEATHER);
  if (WEATHER_HEAD.test(bare(piece.headline))) return terms >= 3 && body.length <= 500;
  return terms >= 6 && body.length <= terms * 9;
}

const TABLE_HEAD = new RegExp(`(?:${TABLE_HEADS.join('|')})(?:[（(][^（(]*[）)])?$`);

/** Rows, or what hardly has a sentence under the head of a table. */
export function isTable(piece: Piece): boolean {
  const { paragraphs, headline } = piece;
  const rows = paragraphs.filter(({ kind }) => kind === 'row').length;
  if (rows >= 2 && rows >= paragraphs.length * 0.6) return true;
  const body = bodyOf(piece);
  if (isFigures(body)) return true;
  return body !== '' && TABLE_HEAD.test(bare(headline)) && countAll(body, /[。！？；]/g) <= body.length / 200;
}

/** Nothing but names and figures, as where the cells of a table were run together. */
function isFigures(body: string): boolean {
  return body.length >= 20 && !/[。！？；，]/.test(body) && countAll(body, /[\d.%]/g) >= body.length * 0.4;
}

function isOne(heads: readonly string[], head: string): boolean {
  return heads.includes(bare(head));
}
