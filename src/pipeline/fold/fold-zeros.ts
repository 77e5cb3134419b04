/** What is printed for 〇 among Han digits: circles, noughts, and letters that look like them (Latin, Greek, Cyrillic). */
const ZEROS = /(?<=[〇零一二三四五六七八九])[0○◯OoΟοОо]{1,3}(?=[〇零一二三四五六七八九年])/g;

/** The text with every such zero as 〇 (二O一八年, 一九八0年), as long as before. */
export function foldZeros(text: string): string {
  return text.replace(ZEROS, (zeros) => '〇'.repeat(zeros.length));
}
