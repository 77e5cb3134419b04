import { isBankNumber, isIdentityNumber, isOldIdentityNumber } from './check-digits.ts';

export type PrivateKind = 'identity' | 'mobile' | 'bank';

/** A number of a person's own in a text, in UTF-16 code units, end exclusive. */
export interface PrivateNumber {
  readonly kind: PrivateKind;
  readonly from: number;
  readonly to: number;
}

/** Digits as they are printed in a row or in groups (138 1234 5678, 6222-0212-…), no part of a longer number or word. */
const DIGITS =
  /(?<![\dA-Za-z.,，．-])\d(?:[ \u3000-]?\d){10,18}(?:[ \u3000-]?[Xx])?(?![\dA-Za-z]|[.．,，-]\d)/g;
/** What an office prints for everybody to call. */
const HOTLINE =
  /(?:热线|專線|专线|(?:举报|监督|投诉|咨询|谘询|报名|报警|求助|值班|服务|订票|订餐|预约|新闻|征订|广告|客服|招聘|招商|采访|编辑部|办公|工作|公开|监察|维权|援助)(?:电话|手机|号码))[^。！？；]{0,12}$/;
/** A quantity: 13800000000元. */
const QUANTITY = /^(?:余|多|几)?[元圆角美港日欧英人吨斤克米个只头株颗粒亿万千平立公次件辆台册字瓦度]/;

/**
 * Identity-card numbers (18 with check digit, 15 with a day of birth), mobile numbers (11 digits, 1 3–9) and bank-card numbers (16–19
 * with check digit) in a text of ASCII digits. Landlines, 400 numbers and the hotlines of offices are none.
 */
export function readPrivateNumbers(text: string): readonly PrivateNumber[] {
  return Array.from(text.matchAll(DIGITS)).flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const kind = kindOf(match[0].replace(/[ \u3000-]/g, ''), text, from, to);
    return kind === null ? [] : [{ kind, from, to }];
  });
}

function kindOf(number: string, text: string, from: number, to: number): PrivateKind | null {
  if (isIdentityNumber(number) || isOldIdentityNumber(number)) return 'identity';
  if (QUANTITY.test(text.slice(to, to + 2))) return null;
  if (isBankNumber(number)) return 'bank';
  if (!/^1[3-9]\d{9}$/.test(number)) return null;
  return HOTLINE.test(text.slice(Math.max(0, from - 24), from)) ? null : 'mobile';
}
