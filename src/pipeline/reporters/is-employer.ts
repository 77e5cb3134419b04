import { EMPLOYER_ENDINGS, OFFICE_RANKS } from '../../lexicons/role-words.ts';
import { oneOf } from '../patterns/sticky.ts';

const OUTLET = `(?:本[报刊台社网站]|[\\p{Script=Han}《》“”A-Za-z0-9]{1,14}?${oneOf(EMPLOYER_ENDINGS)}》?)`;
const EMPLOYER = new RegExp(
  `^[《“]?(?:${OUTLET}[”—–\\-·/、和]{0,2}){0,3}(?:驻[\\p{Script=Han}]{2,10}?)?(?:本[报刊台社网站])?${oneOf(OFFICE_RANKS)}{0,3}$`,
  'u',
);
/** Not in the name of who sends a reporter. */
const RUNNING_TEXT =
  /[对向给让请问被把将等的了该各几说从是有与这那为]|会见|接受|邀请|告诉|回答|采访(?![组团])|参观|欢迎/;

/** Whether what stands before 记者 or 通讯员 says who the person works for, and nothing else: 本报驻澜川首席, 澜川日报社, 经济日报—澜川网, 市公安局. */
export function isEmployer(text: string): boolean {
  return text === '' || (!RUNNING_TEXT.test(text) && EMPLOYER.test(text));
}
