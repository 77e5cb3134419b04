import { expect, it } from 'vitest';
import { markup } from '../../src/markup/markup.ts';

it('escapes text and keeps markup', () => {
  const title = markup`<b>${'1<2 & "三"'}</b>`;
  expect(markup`<p>${title}${[title, '>']}</p>`.html).toBe(
    '<p><b>1&lt;2 &amp; &quot;三&quot;</b><b>1&lt;2 &amp; &quot;三&quot;</b>&gt;</p>',
  );
});

it('puts nothing in for what is not there, and a number as it is', () => {
  expect(markup`<p>${null}${undefined}${false}${0}</p>`.html).toBe('<p>0</p>');
});
