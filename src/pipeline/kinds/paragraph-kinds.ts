import type { ArticleKind, ParagraphKind } from '../../../schemas/index.ts';
import { toSimplified } from '../fold/to-simplified.ts';
import { isByline } from '../labels/cues.ts';
import type { ArticleNode, ParagraphNode } from '../types.ts';
import { findItems } from './items.ts';
import { SIGNED } from './join-signatures.ts';
import { isSalutation, isSignature } from './salutation.ts';
import { isSubhead } from './subhead.ts';

/** Paragraphs that a signature has at most: 此致, 敬礼！, who, when. */
const LONGEST_SIGNATURE = 4;

/** What each paragraph is by its words and its place. One that has a kind keeps it. */
export function paragraphKinds({ paragraphs }: ArticleNode, kind: ArticleKind): ParagraphNode[] {
  const texts = paragraphs.map(({ text }) => toSimplified(text).replace(/ /g, ''));
  const kinds = paragraphs.map((paragraph): ParagraphKind => paragraph.kind ?? 'text');
  const set = (index: number, found: ParagraphKind) => {
    if (kinds[index] === 'text') kinds[index] = found;
  };
  const first = texts.findIndex((text) => !isByline(text));
  if (kind === 'letter') {
    const at = texts.findIndex((text, index) => index >= first && index <= first + 1 && isSalutation(text));
    if (at >= 0) set(at, 'salutation');
  }
  if (SIGNED.has(kind)) for (const index of signatureOf(texts)) set(index, 'signature');
  for (const index of findItems(texts, kind)) set(index, 'item');
  texts.forEach((_, index) => {
    if (kind !== 'verse' && isSubhead(texts, kinds, index)) set(index, 'subhead');
  });
  return paragraphs.map((paragraph, index) =>
    kinds[index] === 'text' ? paragraph : { ...paragraph, kind: kinds[index]! },
  );
}

/** The last paragraphs, as far as they sign; never all. */
function signatureOf(texts: readonly string[]): number[] {
  const found: number[] = [];
  for (let index = texts.length - 1; index > 0 && found.length < LONGEST_SIGNATURE; index--) {
    if (!isSignature(texts[index]!)) break;
    found.push(index);
  }
  return found;
}
