import { expect, test } from 'vitest';
import { jumpHtml } from '../../../src/components/article/jump-html.ts';

test.each([
  ['from', '上接第1版'],
  ['to', '下转第1版'],
] as const)(
  'a part that the archive has not (%s) is said to be missing, and leads nowhere',
  (direction, words) => {
    const { html } = jumpHtml({ page: 1, id: null }, direction);
    expect(html).toContain(words);
    expect(html).toContain('未收入档案');
    expect(html).not.toContain('<a');
  },
);
