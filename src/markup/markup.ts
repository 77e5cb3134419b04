/** HTML made as strings: what one page repeats a thousand times would cost a component each. */
import { escapeHtml } from './escape.ts';

/** Text that is HTML already. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | null | undefined | false | Markup | readonly Part[];

/**
 * The tag of a template of HTML. What is put in is escaped, unless it is `Markup`; lists are put in one after another,
 * and nothing is put in for `null`, `undefined` and `false`.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = template[0]!;
  for (let i = 0; i < parts.length; i++) html += toHtml(parts[i]) + template[i + 1]!;
  return { html };
}

/** What stands of each template that was met, without its lines. */
const joined = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * `markup` for templates that are set like the page that they make: a line break and the white space around it are not
 * part of the page.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let texts = joined.get(template);
  if (texts === undefined) {
    texts = template.map((text) => text.replace(/\s*\n\s*/g, ''));
    joined.set(template, texts);
  }
  let made = texts[0]!;
  for (let i = 0; i < parts.length; i++) made += toHtml(parts[i]) + texts[i + 1]!;
  return { html: made };
}

function toHtml(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (part === null || part === undefined || part === false) return '';
  return 'html' in part ? part.html : part.map(toHtml).join('');
}
