const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．∕／]+/g;
/** Full-width forms lie so far behind ASCII. */
const SHIFT = 0xfee0;
const DIVISION_SLASH = 0x2215;
const SLASH = 0x2f;

/**
 * The text with full-width digits, Latin letters, ％ ． ／ as ASCII, as long as before: an offset into one is an offset
 * into the other. Source: Unicode block Halfwidth and Fullwidth Forms.
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, foldRun);
}

function foldRun(run: string): string {
  let folded = '';
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    folded += String.fromCharCode(code === DIVISION_SLASH ? SLASH : code - SHIFT);
  }
  return folded;
}
