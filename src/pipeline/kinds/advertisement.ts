import { CONTACT_LABELS, PROMOTION_WORDS } from '../../lexicons/kind-words.ts';
import { anyOf, bodyOf, countAll, countWords, type Piece } from './piece.ts';

const LABELS = new RegExp(`(?:${anyOf(CONTACT_LABELS).source})[:：]`, 'g');
/** 0391-3901234, 0391—3901234, 3901234, 13800000000. */
const PHONE = /(?<!\d)(?:0\d{2,3}[-—－]+\d{7,8}|1[3-9]\d{9}|[2-9]\d{6,7})(?!\d)/g;
const PRICE = /\d(?:\.\d+)?元|[仅只]需\d|\d折/g;
/** Longer texts tell something, with a telephone at their end. */
const LONGEST = 320;
const ENOUGH = 2;
/** The first characters, in which an advertisement says what it is: a report that one was glued to begins otherwise. */
const OPENING = 90;

/** Names of firms, telephones, addresses, prices, promises, and little else. */
export function isAdvertisement(piece: Piece): boolean {
  const text = [piece.kicker, piece.headline, piece.deck, bodyOf(piece)].join('\n');
  if (text.length > LONGEST || cuesIn(text.slice(0, OPENING)).cues === 0) return false;
  const { contacts, cues } = cuesIn(text);
  if (cues < ENOUGH) return false;
  const sentences = countAll(text, /[。；]/g);
  return contacts > 0 ? cues > sentences : sentences === 0;
}

function cuesIn(text: string): { readonly contacts: number; readonly cues: number } {
  const contacts = countAll(text, LABELS) + countAll(text, PHONE);
  return {
    contacts,
    cues: contacts + countWords(text, PROMOTION_WORDS) + Math.min(2, countAll(text, PRICE)),
  };
}
