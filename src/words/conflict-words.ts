/** What an editor should look at where a correction no longer fits. Stands in page records, so in one language. */
export const conflictWords = {
  text: (was: string, is: string) =>
    `更正（“${was}”改作“${is}”）在新的文字里找不到唯一的位置，暂照更正后的文字刊出，请对照原文`,
  value: (was: string) => `对“${was}”的更正在新的文字里找不到唯一的位置，请对照原文`,
  form: (was: string) => `“${was}”的体裁更正在新的文字里找不到唯一的位置，请对照原文`,
  set: '更正所指的文章已经不在，请对照原文',
  border: '分篇或移段的更正在新的文字里找不到唯一的位置，请对照原文',
};
