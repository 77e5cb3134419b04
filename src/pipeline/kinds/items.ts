import type { ArticleKind } from '../../../schemas/index.ts';
import { readNumerals } from './numerals.ts';

const SIGN = /^[●■◆▲★○□△▶◇•·▪✦※](?=[^●■◆▲★○□△▶◇•▪✦※])/;
/** Longer paragraphs that are numbered are sections of a text. */
const LONGEST = 120;

/**
 * Paragraphs that are the items of a list: two or more in a row that begin with the same sign, or that are numbered one after the
 * other. In a column of briefs and in contents each paragraph with a sign is one.
 */
export function findItems(texts: readonly string[], kind: ArticleKind): number[] {
  const found: number[] = [];
  for (let from = 0; from < texts.length; ) {
    let to = from + 1;
    while (to < texts.length && goesOn(texts[to - 1]!, texts[to]!)) to++;
    if (to - from > 1 || (isList(kind) && SIGN.test(texts[from]!)))
      for (let i = from; i < to; i++) found.push(i);
    from = to;
  }
  return found;
}

const isList = (kind: ArticleKind) => kind === 'briefs' || kind === 'contents';

function goesOn(before: string, text: string): boolean {
  const sign = SIGN.exec(before)?.[0];
  if (sign !== undefined) return SIGN.exec(text)?.[0] === sign;
  if (before.length > LONGEST || text.length > LONGEST) return false;
  const [one, next] = [readNumerals(before), readNumerals(text)];
  return one !== null && next !== null && one.form === next.form && next.value === one.value + 1;
}
