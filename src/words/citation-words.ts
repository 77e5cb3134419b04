/** What a citation after GB/T 7714 says in words: in Chinese, since the standard is, whoever cites. */
import { UNKNOWN_DATE } from './issue-date.ts';

export const citationWords = {
  /** Where there is no author. */
  anonymous: '佚名',
  /** Behind the first authors of many. */
  others: '等',
  undated: UNKNOWN_DATE,
};
