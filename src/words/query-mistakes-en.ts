/** What is wrong with a query, in English. */
import type { QueryMistakeWords } from './query-mistakes-zh.ts';

/** `farthest`: the most characters that NEAR lets one ask for. */
export const queryMistakes = (farthest: number): QueryMistakeWords => ({
  'only excluded': 'Only words to leave out: add at least one to look for, as in 工会 -文艺.',
  'lone minus': 'A word is missing after the minus: it has to follow at once, as in -文艺.',
  'nothing before NEAR':
    'A word is missing before NEAR: write 工会 NEAR/20 助学, a word to look for on either side.',
  'nothing after NEAR':
    'A word is missing after NEAR: write 工会 NEAR/20 助学, a word to look for on either side.',
  'several words beside NEAR':
    'On either side of NEAR stands one word, or words with OR between, as in (助学 OR 助学金) NEAR/20 工会.',
  'nothing beside OR':
    'A word is missing beside OR: write 工会 OR 职工; to look for the word OR itself, put it in quotation marks.',
  'too deep': 'Too many brackets within brackets: ask in several steps.',
  'no distance': `NEAR needs the most characters between the two words (0 to ${farthest}), as in NEAR/20; to look for the word NEAR itself, put it in quotation marks.`,
  'star at the end':
    'A star stands between two parts of a word, one at a time, as in 职工*中心; to look for a star itself, put the phrase in quotation marks.',
  'lone quotation mark': 'This quotation mark has no fellow: close the phrase with another.',
  'empty quotation': 'There is nothing between these quotation marks: write the phrase between them.',
});
