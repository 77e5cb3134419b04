/**
 * What a set line looks like. Each cue is one small question about its text; `weights.ts` says what the answer counts.
 * All patterns are anchored or bounded, so that none takes more than linear time.
 */
import { CAPTION_OPENERS, FOLIO_WORDS, IMPRINT_WORDS } from '../../lexicons/page-words.ts';
import { readDateline } from '../datelines/read-dateline.ts';
import { readNames } from '../names/read-names.ts';
import { hasSurname } from '../names/split-names.ts';
import { characterTable, mayHold, opensWith, wordOpenings } from '../patterns/character-table.ts';
import { isHan } from '../patterns/characters.ts';
import { readBylineLine } from '../reporters/read-byline-line.ts';

const MESSAGE_LABEL = /^(?:电讯|快讯|专电)[（：]/;
const LABEL_FIRST = characterTable('电快专');

const CLOSES_BRACKET = /^[）)】〕］\]]$/;

/**
 * 本报讯 …, 新华社北京1月1日电 …, or no more than 快讯：: the opening words of a report. In brackets with nothing behind it, a dateline ends
 * the report before.
 */
export function hasDateline(text: string): boolean {
  const dateline = readDateline(text);
  if (dateline) return !CLOSES_BRACKET.test(text.slice(dateline.to));
  return opensWith(LABEL_FIRST, text) && MESSAGE_LABEL.test(text);
}

const ORNAMENT = /^(?:[\ufffd■□◆◇●○★☆▲△▼▽※◎＊*＝=—\-·.…~～+┄─━]+|(?:\/g\d+)+|(?:\(cid:\d+\))+)$/;

/** Nothing but signs: a rule, a row of stars, glyphs without a letter (also by name, as pypdf and pdfminer print them). */
export function isOrnament(text: string): boolean {
  return !isHan(text, 0) && ORNAMENT.test(text);
}

const ITEM = /^[■□◆◇●○★☆▲△▼▽※◎][^■□◆◇●○★☆▲△▼▽※◎]{3}/;

/** ●果树修剪，由…: an item of a list, or a short report among others, each of which begins a line. */
export function opensItem(text: string): boolean {
  return !isHan(text, 0) && ITEM.test(text);
}

const OFFICE = /记者|通讯员|报道员/;

/** 本报记者沈知秋 on a line of its own. Who made the page or took a picture alone signs no article. */
export function isByline(text: string): boolean {
  const signed = readBylineLine(text);
  if (!signed) return false;
  return OFFICE.test(text) || signed.some(({ role }) => role !== 'editor' && role !== 'photographer');
}

const CAPTION_OPENER = new RegExp(`^[（(▲▼△◀▶]?(?:${CAPTION_OPENERS.join('|')})`);
const CAPTION_FIRST = characterTable([...'（(▲▼△◀▶', ...CAPTION_OPENERS]);

/** 图为 …, 这是 …. */
export function opensCaption(text: string): boolean {
  return opensWith(CAPTION_FIRST, text) && CAPTION_OPENER.test(text);
}

const CREDIT =
  /(?:[。！？”）]|^)[^。！？，；：（）]{0,14}?(?:摄影报道|摄影|供图|资料图片|[^拍]摄)[）)]?[。]?$|^摄$|[文图][/／][文图]?[\u4e00-\u9fff]{2,4}$/;

/** The last characters of a credit; most lines end otherwise. */
const CREDIT_END = /(?:[摄影道图片][）)]?。?|[/／].{1,5})$/;
const CREDIT_IN_BRACKETS = /[（(][^。！？，；：（）]{2,14}摄[）)]$/;

/**
 * … 周立新摄: the photographer's name at the end of a caption. In brackets (… （新华社记者周立新摄）) it also ends articles
 * that tell of a picture, so there the line must open as a caption.
 */
export function endsWithCredit(text: string): boolean {
  if (!CREDIT_END.test(text)) return false;
  const end = text.length > 60 ? text.slice(-60) : text;
  return CREDIT.test(end) || (opensCaption(text) && CREDIT_IN_BRACKETS.test(end));
}

const FOLIO_DATE = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日.{0,2}星期[一二三四五六日天]/;
const FOLIO_PAGE = /(?<![转接见上下])第?[0-9０-９〇一二三四五六七八九十A-D]{1,3}版(?![）)])/;
const FOLIO = new RegExp(FOLIO_WORDS.join('|'), 'g');
const IMPRINT = new RegExp(
  `(?:${IMPRINT_WORDS.join('|')})[:：]?[\\u4e00-\\u9fff]{2,4}(?![\\u4e00-\\u9fff]{5})`,
);
/** One of these stands in each line where one of the other patterns finds something. */
const FURNITURE = wordOpenings([...FOLIO_WORDS, ...IMPRINT_WORDS, '星期']);
/** Longer lines are no folio. */
const LONGEST_FOLIO = 120;

/**
 * How much of a folio or an imprint stands in the line: 2031年5月12日 星期一 第4版 本版编辑 …. One may be chance, two are
 * not.
 */
export function furnitureWords(text: string): number {
  if (text.length > LONGEST_FOLIO) return 0;
  const page = text.includes('版') && FOLIO_PAGE.test(text) ? 1 : 0;
  if (!mayHold(FURNITURE, text)) return page;
  const words = new Set(text.match(FOLIO)).size;
  return words + page + (IMPRINT.test(text) ? 2 : 0) + (FOLIO_DATE.test(text) ? 2 : 0);
}

/** Longest line of names, in characters: three names with their separators. */
const LONGEST_NAMES = 14;

/** Nothing but a name, or a few: 周清川, 沈知秋、陆一鸣. */
export function isNames(text: string): boolean {
  if (text.length > LONGEST_NAMES || !hasSurname(text, 0)) return false;
  const names = readNames(text, 0, text.length);
  return names.at(-1)?.to === text.length && names.every(({ from }) => hasSurname(text, from));
}

/** Commas, which part the clauses of a line. */
export function commas(text: string): number {
  let count = 0;
  for (let at = text.indexOf('，'); at >= 0; at = text.indexOf('，', at + 1)) count++;
  return count;
}

/** Whether a sentence, or a long clause, ends within the line. */
export function hasStopInside(text: string): boolean {
  return /[。；]./.test(text);
}

/** A name or a source in brackets on a line of its own, as at an article's end: （周清川）, （原载《澜川文艺》）. */
export function isSignature(text: string): boolean {
  return text.length <= 24 && opensWith(BRACKETS, text) && /^[（(][^（(]*[）)]$/.test(text);
}

const BRACKETS = characterTable('（(');

const DECK_OPENER = /^(?:——|—|-{2}|——?记|标志着|[—－]{1,2})/;
const AFFILIATION =
  /(?:研究员|教授|副?局长|副?主任|副?书记|副?主席|院士|专家|所长|院长|校长|市长|县长|区长|评论员|工程师)[\u4e00-\u9fff]{2,4}$/;

/** ——记…, 标志着…, or a title with a name: the line under a headline that says more about it. */
export function looksLikeDeck(text: string): boolean {
  return DECK_OPENER.test(text) || AFFILIATION.test(text);
}
