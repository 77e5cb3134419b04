/** XML made as strings: elements and attributes. */
import { escapeXml } from './escape.ts';

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
