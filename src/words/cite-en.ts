/** How an article is cited: what the page says of it in English. */
import type { CiteWords } from './cite-zh.ts';

export const cite: CiteWords = {
  title: 'Cite',
  styles: {
    numeric: 'GB/T 7714—2015 numeric',
    numericOnline: 'GB/T 7714—2015 numeric, online',
    authorDate: 'GB/T 7714—2015 author–date',
    authorDateOnline: 'GB/T 7714—2015 author–date, online',
    chicago: 'Chicago 17th ed.',
  },
  paragraphs: 'Paragraphs',
  buttons: {
    copy: 'Copy',
    copied: 'Copied',
    chosen: 'Selected: copy by key',
    save: 'Download',
    quote: 'Quote',
  },
};
