import { CREDIT_ENDINGS } from '../../lexicons/page-words.ts';
import { type Box, overlap } from '../layout.ts';
import type { PageLine } from './gather-lines.ts';

/** A picture with the lines that say what it shows. */
export interface Caption {
  /** Which of the page's pictures, from 1. */
  readonly number: number;
  readonly picture: Box;
  readonly lines: readonly PageLine[];
}

/** A caption begins so near its picture, in ems, and its lines follow each other so near. */
const FIRST_GAP = 1.4;
const LINE_GAP = 0.9;
/** It stands within its picture's width, give or take so many ems. */
const BESIDE = 0.8;
/** Smaller type than this share of the body's is a caption's. */
const SMALL = 0.97;
const CREDIT = new RegExp(`(?:${CREDIT_ENDINGS.join('|')})$`);

/** Takes the captions out of a page's lines: they do not stand in the flow of the text. */
export function setApart(
  lines: readonly PageLine[],
  pictures: readonly Box[],
  em: number,
): { text: PageLine[]; captions: Caption[] } {
  const taken = new Set<PageLine>();
  const captions = pictures.flatMap((picture, i): Caption[] => {
    const found = captionOf(
      picture,
      lines.filter((line) => !taken.has(line)),
      em,
    );
    for (const line of found) taken.add(line);
    return found.length === 0 ? [] : [{ number: i + 1, picture, lines: found }];
  });
  return { text: lines.filter((line) => !taken.has(line)), captions };
}

function captionOf(picture: Box, lines: readonly PageLine[], em: number): PageLine[] {
  const below = lines
    .filter(({ box }) => box[0] > picture[0] - BESIDE * em && box[2] < picture[2] + BESIDE * em)
    .filter(({ box }) => box[1] > picture[3] - 0.5 * em)
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  const found: PageLine[] = [];
  let bottom = picture[3];
  for (const line of below) {
    const gap = line.box[1] - bottom;
    if (gap > (found.length === 0 ? FIRST_GAP : LINE_GAP) * em) break;
    const small = line.size < SMALL * em;
    if (
      !small &&
      !(found.length > 0 && CREDIT.test(line.text) && found.every(({ size }) => size < SMALL * em))
    )
      break;
    found.push(line);
    bottom = Math.max(bottom, line.box[3]);
  }
  if (found.length > 0) return found;
  return lines
    .filter(({ box, size }) => {
      const side = Math.max(box[0] - picture[2], picture[0] - box[2]);
      const inside = overlap(box[1], box[3], picture[1], picture[3]) > 0.5 * (box[3] - box[1]);
      return size < SMALL * em && inside && side > -0.5 * em && side < 2 * em;
    })
    .sort((a, b) => a.box[1] - b.box[1]);
}
