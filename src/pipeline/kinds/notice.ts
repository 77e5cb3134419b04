import { NOTICE_FORMULAS, NOTICE_HEADS, NOTICE_NEWS } from '../../lexicons/kind-words.ts';
import { bare, bodyOf, countWords, type Piece } from './piece.ts';

/** Longest head of a notice, in characters: its sender and what it is. */
const LONGEST_HEAD = 26;
const HEAD = new RegExp(`(?:${NOTICE_HEADS.join('|')})(?:[（(][^（(]*[）)]|书)?$`);
const NEWS = new RegExp(NOTICE_NEWS.join('|'));
const WHOLE = new RegExp(`^.{0,4}(?:${NOTICE_HEADS.join('|')})(?:[（(][^（(]*[）)])?$`);
/** So many formulas make a notice of a text without the head of one. */
const ENOUGH = 3;
/** Longest notice without the head of one, in characters: a longer text ends with that of another. */
const LONGEST = 400;
/** Formulas that only notices have. */
const CLOSING = /特此(?:公告|声明|通知|通告|公示|启事)|登报声明|声明作废|挂失作废|见报之日|申报债权/;
const LIST = /名单(?:[（(][^（(]*[）)])?$/;

/** 公告, 望澜县停电通知, 遗失声明, a list of names; or a text that speaks like one. */
export function isNotice(piece: Piece): boolean {
  const head = bare(piece.headline);
  const body = bodyOf(piece);
  const formulas = countWords(body, NOTICE_FORMULAS);
  if (head !== '' && head.length <= LONGEST_HEAD && HEAD.test(head) && !NEWS.test(head)) {
    return formulas > 0 || WHOLE.test(head) || (LIST.test(head) && !/[，。；]/.test(body));
  }
  if (body.length > LONGEST) return false;
  return CLOSING.test(body) || formulas >= ENOUGH;
}
