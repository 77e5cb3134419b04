import { ANSWERING, ASKING, BRIEFS_HEADS, LETTER_CLOSES, LETTER_HEADS } from '../../lexicons/kind-words.ts';
import { isByline, opensItem } from '../labels/cues.ts';
import { bare, type Piece } from './piece.ts';
import { isSalutation } from './salutation.ts';

/** Most of it is lines of verse; a report may quote two. */
export function isVerse({ paragraphs }: Piece): boolean {
  const texts = paragraphs.filter(({ text }) => !isByline(text));
  const lines = texts.filter(({ kind }) => kind === 'verse').length;
  return lines >= 3 && lines >= texts.length * 0.6;
}

const BRIEFS = new RegExp(`^.{0,4}(?:${BRIEFS_HEADS.join('|')})$`);

/** Whether a head is the label of a column of short reports: 简讯, 国内要闻简报. */
export const isBriefsLabel = (head: string) => BRIEFS.test(bare(head));

/** Short reports under one label; or items that each begin with their sign and are whole reports. */
export function isBriefs({ kicker, headline, paragraphs }: Piece): boolean {
  if (isBriefsLabel(headline) || isBriefsLabel(kicker)) return paragraphs.length > 0;
  const items = paragraphs.filter(({ text }) => opensItem(text) && /[。！？）]$/.test(text));
  return headline === '' && items.length >= 2 && items.length === paragraphs.length;
}

const LETTER = new RegExp(`^(?:.{0,6})(?:${LETTER_HEADS.join('|')})$`);
const CLOSE = new RegExp(`^(?:${LETTER_CLOSES.join('|')})[！!：:]?$`);

/** A salutation before its first paragraph; or the head of letters over one that is signed. */
export function isLetter({ headline, kicker, paragraphs }: Piece): boolean {
  const texts = paragraphs.filter(({ text }) => !isByline(text));
  const salutation = texts.slice(0, 2).findIndex(({ text }) => isSalutation(text));
  if (salutation >= 0 && texts.length > salutation + 1) return true;
  const isHeaded = LETTER.test(bare(headline)) || LETTER.test(bare(kicker));
  return isHeaded && texts.some(({ text }) => CLOSE.test(text) || /^编辑(?:同志|部|先生)/.test(text));
}

const SPEAKER = /^[■●◆▲□]?([^：:，。？！]{1,8})[：:]./;
/** Turns of talk that make an interview, question and answer each one. */
const TURNS = 4;

/** Questions and answers: 问：…答：…, or two speakers by turns. */
export function isInterview({ paragraphs }: Piece): boolean {
  const speakers = paragraphs.flatMap(({ text }) => SPEAKER.exec(text)?.[1] ?? []);
  if (speakers.length < TURNS) return false;
  const asked = speakers.filter((name) => ASKING.includes(name)).length;
  const answered = speakers.filter((name) => ANSWERING.includes(name)).length;
  if (asked > 1 && answered > 1) return true;
  const others = speakers.filter((name) => !ASKING.includes(name));
  return asked > 1 && others.length > 1 && new Set(others).size <= others.length / 2 + 1;
}
