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
  const gone = edits.filter(({ was }) => was.length > 1 && was !== '\n' && chance.in100(15));
  const misread = articles.map(({ headline, paragraphs }) => ({
    headline: gone.reduce(spoil, headline),
    paragraphs: addNoise(gone.reduce(spoil, paragraphs.join('\n')), edits, chance).split('\n'),
  }));
  const first = {
    headline: '渡口夜话',
    paragraphs: ['老船工说起从前的渡口，一说就是半宿。听的人添了两回茶，谁也不肯先走。'],
  };
  return toDrop(chance.in100(30) ? [first, ...misread] : misread, chance.int(15, 26));
}

function spoil(text: string, { before, was, after }: TypedEdit): string {
  const at = text.indexOf(before + was + after);
  if (at < 0) return text;
  const hit = at + before.length + Math.floor(was.length / 2);
  return `${text.slice(0, hit)}${MISREAD[0]}${text.slice(hit + 1)}`;
}

/** Misreads up to three letters in a hundred, none at an edit and none that the page is cut by. */
function addNoise(text: string, edits: readonly TypedEdit[], chance: Chance): string {
  const spared = new Set<number>();
  for (const { before, was, after } of edits) {
    const pattern = before + was + after;
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
      for (let i = 0; i < pattern.length; i++) spared.add(at + i);
    }
  }
  const letters = [...text];
  const times = Math.floor((letters.length * chance.int(0, 3)) / 100);
  for (let i = 0; i < times; i++) {
    const at = chance.int(14, letters.length - 1);
    if (/\p{Script=Han}/u.test(letters[at]!) && !spared.has(at)) letters[at] = chance.of([...MISREAD]);
  }
  return letters.join('');
}
