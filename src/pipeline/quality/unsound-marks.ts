const BRACKETS = ['（）', '()', '《》', '〈〉', '【】'];
/** Signs that no newspaper sets, glyphs without a letter, and marks that never follow each other. */
const UNSOUND = /[|\\<>{}^_`"\ufffd]|\(cid:\d+\)|[，。、；：][，。、；：]/g;

/** How many marks of a text cannot have been printed so: brackets without their other half, marks after marks, odd signs. */
export function countUnsoundMarks(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(UNSOUND)) count++;
  for (const brackets of BRACKETS) count += countUnpaired(text, brackets[0]!, brackets[1]!);
  return count;
}

function countUnpaired(text: string, opening: string, closing: string): number {
  let open = 0;
  let unpaired = 0;
  let nextOpening = text.indexOf(opening);
  let nextClosing = text.indexOf(closing);
  while (nextOpening >= 0 || nextClosing >= 0) {
    if (nextClosing < 0 || (nextOpening >= 0 && nextOpening < nextClosing)) {
      open++;
      nextOpening = text.indexOf(opening, nextOpening + 1);
    } else {
      if (open > 0) open--;
      else unpaired++;
      nextClosing = text.indexOf(closing, nextClosing + 1);
    }
  }
  return unpaired + open;
}
