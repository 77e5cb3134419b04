/**
 * In which order lines stand on a page, and how often: the cost of the step from one line to the next. What is not listed
 * does not happen.
 */

/** Lines of a paragraph; each of these states comes once for each width that the column may have. */
export const BODY_STATES = ['first', 'middle', 'last', 'only'] as const;
export const OTHER_STATES = [
  'headline',
  'headline-2',
  'headline-3',
  'byline',
  'ornament-head',
  'ornament-body',
  'furniture',
  'caption-first',
  'caption-middle',
  'caption-last',
  'caption-only',
] as const;
export type BodyState = (typeof BODY_STATES)[number];
export type State = BodyState | (typeof OTHER_STATES)[number];

type Steps = Partial<Readonly<Record<State, number>>>;

const INTO_CAPTION: Steps = { 'caption-first': 2.2, 'caption-only': 2.2 };

const AFTER_PARAGRAPH: Steps = {
  first: 0.3,
  only: 2,
  headline: 1.4,
  ...INTO_CAPTION,
  furniture: 2.5,
  'ornament-body': 2.5,
  middle: 9,
  last: 9,
};
const WITHIN_PARAGRAPH: Steps = {
  middle: 0.15,
  last: 1.9,
  first: 9,
  only: 10,
  headline: 8,
  'caption-first': 5,
  'caption-only': 5,
  furniture: 4,
  'ornament-body': 7,
};
const BEFORE_BODY: Steps = {
  first: 0.3,
  only: 1.5,
  'caption-only': 4,
  'caption-first': 4,
  last: 9,
  middle: 6,
  furniture: 5,
};
const ANEW: Steps = {
  headline: 0.6,
  first: 1,
  only: 2,
  middle: 2.5,
  last: 3,
  'caption-first': 1.5,
  'caption-only': 1.5,
  furniture: 1,
  'ornament-body': 2,
};

export const FIRST_LINE: Steps = { ...ANEW, 'caption-middle': 4, 'caption-last': 3, byline: 5 };

/** Where the page ends before the paragraph or the caption does. */
const CUT_OFF = 3;
export const LAST_LINE: Steps = {
  first: CUT_OFF,
  middle: CUT_OFF,
  'caption-first': CUT_OFF,
  'caption-middle': CUT_OFF,
};

export const STEPS: Readonly<Record<State, Steps>> = {
  first: WITHIN_PARAGRAPH,
  middle: WITHIN_PARAGRAPH,
  last: AFTER_PARAGRAPH,
  only: AFTER_PARAGRAPH,
  headline: { ...BEFORE_BODY, 'headline-2': 1.1, byline: 1, 'ornament-head': 0.9 },
  'headline-2': { ...BEFORE_BODY, 'headline-3': 2.8, byline: 1, 'ornament-head': 0.9 },
  'headline-3': { ...BEFORE_BODY, 'headline-3': 3.5, byline: 1, 'ornament-head': 0.9 },
  byline: { ...BEFORE_BODY, byline: 3, 'ornament-head': 1 },
  'ornament-head': { ...BEFORE_BODY, byline: 1, headline: 4, 'ornament-head': 3 },
  'ornament-body': { ...ANEW, first: 0.6, 'ornament-body': 3 },
  furniture: { ...ANEW, furniture: 0.8 },
  'caption-first': { 'caption-middle': 0.8, 'caption-last': 0.7 },
  'caption-middle': { 'caption-middle': 0.8, 'caption-last': 0.7 },
  'caption-last': { ...ANEW, 'caption-first': 1.5, 'caption-only': 1.5, middle: 3, last: 3.5 },
  'caption-only': { ...ANEW, 'caption-first': 1.5, 'caption-only': 1.5, middle: 3, last: 3.5 },
};
