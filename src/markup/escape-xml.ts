import { escapeHtml } from './markup.ts';

/** What XML 1.0 has no place for, not even as a reference: most control characters, half a surrogate pair, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Any text as XML character data or the value of an attribute in double quotes; what XML forbids stands as U+FFFD. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, '\uFFFD'));
}

/** A tag's attributes, each after a space; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null || value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`,
    )
    .join('');
}

/** `<name>text</name>`; nothing where there is no text. */
export function element(name: string, text: string | null): string {
  return text === null || text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}
