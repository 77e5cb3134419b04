/** The one escape: text as it stands between tags, or as an attribute's value in double quotes. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for, not even as a reference: most control characters, half a surrogate pair, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text in HTML. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!) : text;
}

/** Any text in XML; what XML forbids stands as U+FFFD. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, '\uFFFD'));
}
