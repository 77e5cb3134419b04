/** Source of weights and check letters: GB 11643—1999 公民身份号码 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LETTERS = '10X98765432';

/** Whether 18 characters are an identity number: a province, a day of birth, and the check letter that these give. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number) || !isRegion(number) || !isDay(number.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return LETTERS[sum % 11] === number[17]!.toUpperCase();
}

/** Whether 15 digits may be an identity number of before 1999, which has no check digit: a province, a day of birth in 19xx. */
export function isOldIdentityNumber(number: string): boolean {
  return /^\d{15}$/.test(number) && isRegion(number) && isDay(`19${number.slice(6, 12)}`);
}

/** Provinces of GB/T 2260 have 11 to 65, Taiwan 71, Hong Kong and Macau 81 and 82. */
function isRegion(number: string): boolean {
  return /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/.test(number);
}

function isDay(day: string): boolean {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1850 && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= last;
}

/** Whether 16 to 19 digits are a card number: first digit of a bank's (ISO/IEC 7812), last one by Luhn's rule. */
export function isBankNumber(number: string): boolean {
  if (!/^[3-69]\d{15,18}$/.test(number) || /^(\d)\1+$/.test(number)) return false;
  const sum = Array.from(number, Number)
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit), 0);
  return sum % 10 === 0;
}
