/** How people write the day and the page of a newspaper page into its file's name. */

/** 2012-03-05, 20120305, 2012年3月5日: the year, the month, the day. */
export const DAY_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_.年]?(\d{1,2})[-_.月]?(\d{1,2})(?!\d)/;

/** The page, in a name: the whole of it (03), 第3版, p3 or page-3. */
export const PAGES_IN_NAME: readonly RegExp[] = [
  /^0*([1-9]\d{0,2})$/,
  /第?0*([1-9]\d{0,2})版/,
  /(?<![a-z])(?:p|page|pg)[-_ ]?0*([1-9]\d{0,2})(?!\d)/i,
];

/** The page, in all that stands behind the day (2012-03-05_03). */
export const PAGE_BEHIND_DAY = /^日?[-_. ]0*([1-9]\d{0,2})$/;

/** What the names of newspapers end with: a word of its own in an id. */
export const KINDS_OF_PAPER: readonly string[] = [
  '日报',
  '晚报',
  '早报',
  '晨报',
  '商报',
  '时报',
  '周报',
  '工人报',
  '青年报',
  '都市报',
  '导报',
  '新报',
  '新闻',
  '日報',
  '晚報',
  '時報',
  '商報',
  '晨報',
  '週報',
];
