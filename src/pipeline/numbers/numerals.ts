/** Han digits. Source: GB/T 15835—2011 《出版物上数字用法》; 两 stands for 2 before a measure word. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Tens in one character. */
const TENS_IN_ONE: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Digits of bills and bonds, which cannot be altered; most of them are words of their own elsewhere (陆, 伍). Source: as above. */
const FORMAL_DIGITS: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** 拾 佰 仟 of bills and bonds. */
const FORMAL_UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** Powers of ten below 万. */
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 万 and 亿 as exponents of ten. */
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** What a character is in a number: it can begin one up to `FORMAL_DIGIT`, go on with one up to `FORMAL_UNIT`. */
export const NO_NUMERAL = 0;
export const DIGIT = 1;
export const HAN_DIGIT = 2;
export const SMALL_UNIT = 3;
export const LARGE_UNIT = 4;
/** 几, 数. */
export const SEVERAL = 5;
/** 廿 卅 卌. */
export const TENS = 6;
/** 壹 贰 叁. */
export const FORMAL_DIGIT = 7;
/** 多, 余, 来, 许. */
export const OVER = 8;
/** 点. */
export const POINT = 9;
/** 拾 佰 仟. */
export const FORMAL_UNIT = 10;

const CLASSES = new Uint8Array(0x10000);
CLASSES.fill(DIGIT, 0x30, 0x3a);
const VALUES = new Map<number, number>();
for (const [numerals, kind] of [
  [HAN_DIGITS, HAN_DIGIT],
  [SMALL_UNITS, SMALL_UNIT],
  [LARGE_UNITS, LARGE_UNIT],
  [{ 几: 0, 数: 0 }, SEVERAL],
  [TENS_IN_ONE, TENS],
  [FORMAL_DIGITS, FORMAL_DIGIT],
  [FORMAL_UNITS, FORMAL_UNIT],
  [{ 多: 0, 余: 0, 来: 0, 许: 0 }, OVER],
  [{ 点: 0 }, POINT],
] as const) {
  for (const [char, value] of Object.entries(numerals)) {
    CLASSES[char.charCodeAt(0)] = kind;
    VALUES.set(char.charCodeAt(0), value);
  }
}

const OPENS_NUMBER = CLASSES.map((kind) => (kind !== NO_NUMERAL && kind <= FORMAL_DIGIT ? 1 : 0));

/** What the code unit is in a number, as one of the names above; undefined behind the end of a text. */
export function numeralClass(code: number): number | undefined {
  return CLASSES[code];
}

/** The value of a Han digit, of 十 百 千 and 廿, and of 万 and 亿 as exponents of ten. */
export function numeralValue(code: number): number {
  return VALUES.get(code)!;
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a number can begin with this code unit (in text that went through `foldWidth`). */
export function isNumeral(code: number): boolean {
  return OPENS_NUMBER[code] === 1;
}

/** Past the digits, or past the Han numerals, that begin at `from`; 几, 数 and 伍 only open a number and are passed one by one. */
export function skipNumerals(text: string, from: number): number {
  const digits = isDigit(text.charCodeAt(from));
  let at = from + 1;
  if (opensOnly(text.charCodeAt(from))) return at;
  while (at < text.length && goesOn(text.charCodeAt(at), digits)) at++;
  return at;
}

function goesOn(code: number, digits: boolean): boolean {
  return digits ? isDigit(code) : isNumeral(code) && !isDigit(code) && !opensOnly(code);
}

function opensOnly(code: number): boolean {
  return CLASSES[code] === SEVERAL || CLASSES[code] === FORMAL_DIGIT;
}
