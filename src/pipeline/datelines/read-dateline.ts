import {
  AGENCIES,
  AGENCY_ENDINGS,
  MESSAGE_KINDS,
  OUTLET_ENDINGS,
  SHORT_AGENCIES,
} from '../../lexicons/agencies.ts';
import { foldText } from '../fold/fold-text.ts';
import { printedForms } from '../fold/printed-forms.ts';
import { namesAndPlace } from '../names/names-and-place.ts';
import type { NameSpan } from '../names/split-names.ts';
import { characterTable } from '../patterns/character-table.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';

/** The opening words of a report; offsets are UTF-16 code units of the text, end exclusive. */
export interface DatelineReading {
  /** From the agency to 讯 or 电. */
  readonly from: number;
  readonly to: number;
  readonly agencyTo: number;
  readonly place: NameSpan | null;
  /** Where its day begins: `readPoint` reads it. */
  readonly day: number | null;
  /** 据新华社…电: another's report is told. */
  readonly quoted: boolean;
  /** The reporters printed inside it: 中央社記者沈知秋台北3日電. */
  readonly signed: readonly NameSpan[];
}

const LONGEST = 60;
/** One of these ends every dateline. */
const ENDS = characterTable(printedForms('讯电消'));

const OPENING = sticky(
  '[\\s□■◇◆●★▲△○◎※⊙☉▼]{0,4}(?:[〔【（(［\\[](?!本)\\p{Script=Han}{2,4}(?<!讯)[〕】）)］\\]])?[（(【〔［\\[]?\\s?(据|综合)?',
);
const OWN = sticky(oneOf(AGENCIES));
const SHORT = sticky(oneOf(SHORT_AGENCIES));
/** No name of a paper holds one of these. */
const IN_NAME = '(?!本[报刊台社网]|[的了是与说对把被给向为从这那该我你他她据在收到])\\p{Script=Han}';
const NAMED = sticky(`(?:${IN_NAME}){0,8}?${oneOf(AGENCY_ENDINGS)}`);
const ANY_OUTLET = sticky(`(?:${IN_NAME}){1,10}?${oneOf(OUTLET_ENDINGS)}(?!社)`);

const NUMERAL = '[\\d〇○零一二三四五六七八九十廿卅]';
const DAY = `(?:(?:${NUMERAL}{2,4}\\s?年\\s?)?(?:(?:${NUMERAL}{1,3}|本|上)\\s?月份?\\s?)?${NUMERAL}{1,3}\\s?[日号]|[今昨](?=[日天晨午晚夜])[日天]?)`;
const HOUR = `(?:凌晨|清晨|[晨早午晚夜]|上午|中午|下午|午后|傍晚|深夜)?(?:${NUMERAL}{1,3}[时点](?:${NUMERAL}{1,3}分|半)?)?`;
const KINDS = `(?:${oneOf(MESSAGE_KINDS)}){0,3}`;
/** Behind a day hardly anything else can be meant. */
const SURE_END = '(?:讯(?![息问号])|消息(?=$|[（(：:，,\\s）)〕】])|电(?!话|视|影院))';
const DATED = `${DAY}${HOUR}\\s?${KINDS}${SURE_END}`;
/** Else 讯 and 电 begin many words. */
const PLAIN = `${KINDS}(?:讯(?![息问号员道])|消息(?=$|[（(：:\\s）)〕】])|电讯?(?=报[道导])|电讯?(?![话子力视信脑报影器网气台动机线厂站源告梯商缆路灯压池价工讯]))`;
const CLOSED = '(?=$|[\\s（(【〔［\\[：:，,）)】〕］\\]]|记者|通讯员)';

/** No place: what stands between 本报 and 讯 or 电 in running text (本报读者来电, 本报昨日报道全市停电). */
const IN_PLACE =
  '(?!驻|特派|最[后新]|新华社|中新社|本报|记者|通讯|读者|编辑|评论|热线|综合|报[道导]|发[来自]|来[电讯信函]|致[电信函]|昨[日天]|今[日天]|近日|日前|[的了说是我他])[\\p{Script=Han}·／/、]';
/** 吕讷尔（瑞典）. */
const PLACE = `(?:${IN_PLACE}){2,14}?(?:[（(]\\p{Script=Han}{2,8}[）)])?`;
/** 停电, 短讯: no message. */
const NO_MESSAGE = '(?<![用停供发充家水核风火来致通去回送输短资审喜问])';
const PLACE_AND_DAY = sticky(`\\s?(?:(${PLACE})\\s?)??(?=${DATED})`);
const DAY_AND_PLACE = sticky(
  `\\s?(?=${DAY})(?:${DAY}${HOUR})\\s?(${PLACE})\\s?${NO_MESSAGE}${KINDS}${SURE_END}`,
);
const DATED_END = sticky(DATED);
const PLAIN_END = sticky(PLAIN);
const PLACE_ALONE = sticky(`\\s?((?:${IN_PLACE}){2,8}?)\\s?(?=${NO_MESSAGE}${PLAIN})`);
const CLOSED_END = sticky(`${PLAIN}${CLOSED}`);
const REPORTER = sticky(
  '\\s?(?:驻\\p{Script=Han}{2,6}?)?(?:特派|特约|见习|实习)?(?:记者|特派员)\\s?(?=\\p{Script=Han})',
);
/** Names and a place, before the day. */
const LONGEST_NAMES = 24;

/**
 * Reads the dateline that a text opens with: 本报讯, 【新华社澜川一月一日电】, 據青嶺社柏林三日電, （中央社記者沈知秋台北3日電）, 澜川网9月1日讯. The one
 * grammar of datelines, for the labels of lines as for the values of articles. Any paper, agency or site (…报, 社, 网) may send it where a
 * day is told or a mark ends it. Traditional text is read as simplified. Source: 《新闻学大辞典》 s. v. 电头, 讯头.
 */
export function readDateline(text: string): DatelineReading | null {
  if (!mayHold(text)) return null;
  const folded = foldText(text.slice(0, LONGEST));
  const [opening, quoted] = matchAt(OPENING, folded, 0)!;
  const from = opening.length;
  for (const [agency, behind] of AGENCY_FORMS) {
    const agencyTo = matchAt(agency, folded, from)?.[0].length;
    const rest = agencyTo === undefined ? null : behind(folded, from + agencyTo);
    if (rest) return { from, agencyTo: from + agencyTo!, quoted: quoted !== undefined, signed: [], ...rest };
  }
  return null;
}

type Rest = Pick<DatelineReading, 'to' | 'place' | 'day'> & { readonly signed?: readonly NameSpan[] };

/** Who may send a message, the surest first, and how what stands behind it is read. */
const AGENCY_FORMS: readonly (readonly [
  ReturnType<typeof sticky>,
  (text: string, at: number) => Rest | null,
])[] = [
  [OWN, (text, at) => readDated(text, at) ?? readSigned(text, at) ?? readPlain(text, at)],
  [NAMED, (text, at) => readDated(text, at) ?? readSigned(text, at) ?? readPlain(text, at)],
  [ANY_OUTLET, (text, at) => readDated(text, at) ?? readClosed(text, at)],
  [SHORT, readDated],
];

function mayHold(text: string): boolean {
  const end = Math.min(text.length, LONGEST);
  for (let i = 1; i < end; i++) if (ENDS[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** 北京1月1日电 · 1月1日电 · 1日北京电. */
function readDated(text: string, at: number): Rest | null {
  const head = matchAt(PLACE_AND_DAY, text, at);
  if (head) {
    const day = at + head[0].length;
    return { place: placeOf(head, day), day, to: day + matchAt(DATED_END, text, day)![0].length };
  }
  const other = matchAt(DAY_AND_PLACE, text, at);
  if (!other) return null;
  const day = at + (other[0].length - other[0].trimStart().length);
  const from = text.indexOf(other[1]!, day);
  return { place: { from, to: from + other[1]!.length }, day, to: at + other[0].length };
}

/** 记者沈知秋台北3日电. */
function readSigned(text: string, at: number): Rest | null {
  const reporter = matchAt(REPORTER, text, at);
  if (!reporter) return null;
  const from = at + reporter[0].length;
  const last = Math.min(text.length, from + LONGEST_NAMES);
  for (let day = from + 2; day < last; day++) {
    const end = matchAt(DATED_END, text, day);
    if (!end) continue;
    const read = namesAndPlace(text, from, day);
    return read && { place: read.place, day, to: day + end[0].length, signed: read.names };
  }
  return null;
}

/** 讯 · 澜川电. */
function readPlain(text: string, at: number): Rest | null {
  const alone = matchAt(PLAIN_END, text, at + spaceAt(text, at));
  if (alone) return { place: null, day: null, to: alone.index + alone[0].length };
  const head = matchAt(PLACE_ALONE, text, at);
  if (!head) return null;
  const end = at + head[0].length;
  return { place: placeOf(head, end), day: null, to: end + matchAt(PLAIN_END, text, end)![0].length };
}

/** 讯 before a mark. */
function readClosed(text: string, at: number): Rest | null {
  const end = matchAt(CLOSED_END, text, at);
  return end && { place: null, day: null, to: at + end[0].length };
}

/** The place of a head that ends at `end`, maybe with a space behind it. */
function placeOf(head: RegExpExecArray, end: number): NameSpan | null {
  if (head[1] === undefined) return null;
  const from = end - (head[0].length - head[0].indexOf(head[1]));
  return { from, to: from + head[1].length };
}

function spaceAt(text: string, at: number): number {
  return text.charAt(at) === ' ' ? 1 : 0;
}
