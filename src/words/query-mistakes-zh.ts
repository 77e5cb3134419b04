/** What is wrong with a query, in Chinese: a sentence that says what to write instead. */

/** `farthest`: the most characters that NEAR lets one ask for. */
export const queryMistakes = (farthest: number) => ({
  'only excluded': '只写了要排除的词：还要写至少一个要找的词，如“工会 -文艺”。',
  'lone minus': '减号后面缺一个词：要排除的词须紧跟减号，如“-文艺”。',
  'nothing before NEAR': 'NEAR 前面缺一个词：写成“词1 NEAR/20 词2”，两边都是要找的词。',
  'nothing after NEAR': 'NEAR 后面缺一个词：写成“词1 NEAR/20 词2”，两边都是要找的词。',
  'several words beside NEAR':
    'NEAR 两边各是一个词，或用 OR 连起来的几个词，如“(助学 OR 助学金) NEAR/20 工会”。',
  'nothing beside OR': 'OR 两边各要一个词：写成“工会 OR 职工”；要查 OR 这个词，请给它加引号。',
  'too deep': '括号套得太多了：请拆成几次查。',
  'no distance': `NEAR 后面要写两词之间最多隔几个字（0 到 ${farthest}），如“NEAR/20”；要查 NEAR 这个词，请给它加引号。`,
  'star at the end': '星号要夹在词的中间，一次一个，如“职工*中心”；要查星号本身，请把词句放进引号。',
  'lone quotation mark': '这个引号没有配对：请在词句后面补上另一个引号。',
  'empty quotation': '引号里是空的：请在引号里写上要找的词句。',
});

export type QueryMistakeWords = ReturnType<typeof queryMistakes>;
