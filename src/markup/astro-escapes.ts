/** As Astro escapes text and attributes, so that a page made here is the page that Astro would have rendered. */
import { escapeHtml } from './escape.ts';

/** Text between tags. */
export function astroText(text: string): string {
  return escapeHtml(text).replaceAll("'", '&#39;');
}

/** The value of an attribute in double quotes. */
export function astroAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
