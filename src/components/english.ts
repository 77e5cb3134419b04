import type { Markup } from '../markup/markup.ts';

/**
 * What a Chinese label says, after it and in English: issues, pages and articles exist once, in Chinese, but not only
 * readers of Chinese come upon them.
 */
export function english(words: string): Markup {
  return { html: ` <span class="english" lang="en">${words}</span>` };
}
