import type { ArticleKind } from '../../../schemas/index.ts';
import { readDateline } from '../datelines/read-dateline.ts';
import { toSimplified } from '../fold/to-simplified.ts';
import { isByline } from '../labels/cues.ts';
import type { ArticleNode } from '../types.ts';
import { isAdvertisement } from './advertisement.ts';
import { isContents, isTable, isWeather } from './boxes.ts';
import { isBriefs, isInterview, isLetter, isVerse } from './genres.ts';
import { isNotice } from './notice.ts';
import type { Piece } from './piece.ts';

/** In this order: a notice has a telephone as advertisements have, but not the other way round. */
const OF_NO_NEWSROOM: readonly [ArticleKind, (piece: Piece) => boolean][] = [
  ['contents', isContents],
  ['weather', isWeather],
  ['table', isTable],
  ['notice', isNotice],
  ['advertisement', isAdvertisement],
];

const OF_NEWSROOM: readonly [ArticleKind, (piece: Piece) => boolean][] = [
  ['verse', isVerse],
  ['briefs', isBriefs],
  ['letter', isLetter],
  ['interview', isInterview],
];

/** What an article is, by its head, its openings and its shape. A report with dateline or byline is no notice, whatever it tells of. */
export function articleKind(article: ArticleNode): ArticleKind {
  const piece = toPiece(article);
  if (!isReported(piece)) for (const [kind, is] of OF_NO_NEWSROOM) if (is(piece)) return kind;
  for (const [kind, is] of OF_NEWSROOM) if (is(piece)) return kind;
  return 'news';
}

function toPiece({ kicker, headline, deck, paragraphs }: ArticleNode): Piece {
  const fold = (text: string) => toSimplified(text).replace(/ /g, '');
  return {
    kicker: fold(kicker?.text ?? ''),
    headline: fold(headline?.text ?? ''),
    deck: fold(deck?.text ?? ''),
    paragraphs: paragraphs.map(({ text, kind = 'text' }) => ({ text: fold(text), kind })),
  };
}

function isReported({ paragraphs }: Piece): boolean {
  return paragraphs.slice(0, 3).some(({ text }) => readDateline(text) !== null || isByline(text));
}
