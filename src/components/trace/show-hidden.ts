/** Control, format and private-use characters and the byte-order mark: what a drop may hold and no font shows. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu;

/** Text of these characters alone, as nearly all of a newspaper is, needs no closer look. */
const PLAIN = /^[ -~\u2014-\u2026\u3000-\u9fff\uff01-\uffe5]*$/;

/** Text with what does not show made visible: control characters by their pictures (␌), others by their number (⟨200B⟩). */
export function showHidden(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0)!;
    if (code === 0x09) return '→';
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
