import type { Chance } from './chance.ts';
import { type InventedArticle, toDrop } from './invented-page.ts';
import type { TypedEdit } from './random-edits.ts';

const MISREAD = '亍冂凵囗夂宀尢屮巛';

/**
 * The same page from another scan: other lines, other letters misread, another article before it. No letter next to an
 * edit is misread; of some edits the quoted text itself is, so that it is gone.
 */
export function otherDrop(
  articles: readonly InventedArticle[],
  edits: readonly TypedEdit[],
  chance: Chance,
): string {
  const whole = articles.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs]).join('\n');
  const isOnce = (edit: TypedEdit) => placesOf(whole, edit).length === 1;
  const gone = edits.filter((edit) => edit.was.length > 1 && isOnce(edit) && chance.in100(15));
  const misread = articles.map(({ headline, paragraphs }) => ({
    headline: gone.reduce(spoil, headline),
    paragraphs: gone.reduce(spoil, addNoise(paragraphs.join('\n'), edits, chance)).split('\n'),
  }));
  const first = {
    headline: '渡口夜话',
    paragraphs: ['老船工说起从前的渡口，一说就是半宿。听的人添了两回茶，谁也不肯先走。'],
  };
  return toDrop(chance.in100(30) ? [first, ...misread] : misread, chance.int(15, 26));
}

/** Misreads a letter of the quoted text. */
function spoil(text: string, edit: TypedEdit): string {
  const [place] = placesOf(text, edit);
  if (place === undefined) return text;
  const hit = place.from + edit.before.length + Math.floor(edit.was.length / 2);
  return text[hit] === '\n' ? text : `${text.slice(0, hit)}${MISREAD[0]}${text.slice(hit + 1)}`;
}

/** Misreads up to three letters in a hundred, none at an edit and none that the page is cut by. */
function addNoise(text: string, edits: readonly TypedEdit[], chance: Chance): string {
  const spared = new Set<number>();
  for (const { from, to } of edits.flatMap((edit) => placesOf(text, edit))) {
    for (let at = from; at < to; at++) spared.add(at);
  }
  const letters = [...text];
  const times = Math.floor((letters.length * chance.int(0, 3)) / 100);
  for (let i = 0; i < times; i++) {
    const at = chance.int(14, letters.length - 1);
    if (/\p{Script=Han}/u.test(letters[at]!) && !spared.has(at)) letters[at] = chance.of([...MISREAD]);
  }
  return letters.join('');
}

/** Where an edit's words stand; where a paragraph fills its last line, the pipeline reads on into the next. */
function placesOf(text: string, { before, was, after }: TypedEdit): { from: number; to: number }[] {
  const letters = [...`${before}${was}${after}`].filter((letter) => letter !== '\n');
  const pattern = new RegExp(
    letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('\n?'),
    'gu',
  );
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}
