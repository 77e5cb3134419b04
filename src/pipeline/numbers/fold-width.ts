const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．∕／]/g;

/**
 * The text with full-width digits, Latin letters, ％ ． ／ as ASCII, as long as before: an offset into one is an offset
 * into the other. Source: Unicode block Halfwidth and Fullwidth Forms.
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) =>
    char === '∕' ? '/' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
