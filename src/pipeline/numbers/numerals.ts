/** Han digits. Source: GB/T 15835—2011 《出版物上数字用法》; 两 stands for 2 before a measure word. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
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

/** Powers of ten below 万. */
export const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 万 and 亿 as exponents of ten. */
export const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

const HAN_NUMERALS = new Set(
  '〇零○一二两三四五六七八九十百千万亿几数'.split('').map((char) => char.charCodeAt(0)),
);

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a number can begin with this code unit (in text that went through `foldWidth`). */
export function isNumeral(code: number): boolean {
  return isDigit(code) || (code >= 0x3007 && HAN_NUMERALS.has(code)) || code === 0x25cb;
}

/** Past the digits, or past the Han numerals, that begin at `from`; 几 and 数 only open a number and are passed one by one. */
export function skipNumerals(text: string, from: number): number {
  const digits = isDigit(text.charCodeAt(from));
  let at = from + 1;
  while (
    at < text.length &&
    isNumeral(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at)) === digits &&
    !opens(text, at)
  )
    at++;
  return at;
}

function opens(text: string, at: number): boolean {
  return text.charAt(at) === '几' || text.charAt(at) === '数';
}
