import { ADDRESSED, BODY_ENDS, LETTER_CLOSES } from '../../lexicons/kind-words.ts';
import { isNames } from '../labels/cues.ts';

const WHO = ADDRESSED.join('|');
const OPENING = '尊敬的|敬爱的|亲爱的|各位|全体|广大|致';
/** Longest salutation, in characters. */
const LONGEST = 24;
const SALUTATION = new RegExp(
  `^(?:(?:${OPENING})[^，。；：]{1,18}|[^，。；：]{0,12}(?:${WHO})们?)(?:[，,]?[你您]们?好)?[：:！!]$|^[你您]们?好[！!：:]$`,
);

/** 编辑同志：, 尊敬的读者朋友：; simplified and without spaces. */
export const isSalutation = (text: string) => text.length <= LONGEST && SALUTATION.test(text);

const DAY =
  '(?:(?:19|20)?\\d\\d|[〇○零一二三四五六七八九]{2,4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?';
const ONLY_DAY = new RegExp(`^[（(]?${DAY}[）)]?$`);
const BEFORE_DAY = new RegExp(`${DAY}$`);
const BODY = new RegExp(`(?:${BODY_ENDS.join('|')})$`);
const CLOSE = new RegExp(`^(?:${LETTER_CLOSES.join('|')})[！!：:]?$|(?:敬上|谨启|谨上|敬启)$`);
/** Longest signature, in characters: where somebody lives, office and name, day. */
const LONGEST_SIGNATURE = 36;

/** Who writes, and when, at the end of a letter or a notice: 东山村 王小明, 望澜县自来水公司2012年3月5日, 此致. Simplified and without spaces. */
export function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE) return false;
  if (CLOSE.test(text) || ONLY_DAY.test(text)) return true;
  if (/[，。！？；：“”]/.test(text)) return false;
  const signed = text.replace(BEFORE_DAY, '').replace(/^[（(]|[）)]$/g, '');
  return BODY.test(signed) || endsWithName(signed);
}

/** A name alone, or behind where its bearer lives or works, of no more than so many characters. */
const LONGEST_PLACE = 12;

function endsWithName(text: string): boolean {
  if (isNames(text)) return true;
  if (text.length > LONGEST_PLACE) return false;
  return [3, 2].some(
    (length) =>
      text.length > length + 1 &&
      isNames(text.slice(-length)) &&
      /[村镇乡县市区省校厂队局院司站组班室处社户农者生民工员]$/.test(text.slice(0, -length)),
  );
}
