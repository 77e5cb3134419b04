import { expect, it } from 'vitest';
import { html, markup } from '../../src/markup/markup.ts';

it('escapes text and keeps markup', () => {
  const title = markup`<b>${'1<2 & "三"'}</b>`;
  expect(markup`<p>${title}${[title, '>']}</p>`.html).toBe(
    '<p><b>1&lt;2 &amp; &quot;三&quot;</b><b>1&lt;2 &amp; &quot;三&quot;</b>&gt;</p>',
  );
});

it('puts nothing in for what is not there, and a number as it is', () => {
  expect(markup`<p>${null}${undefined}${false}${0}</p>`.html).toBe('<p>0</p>');
});

it('takes the lines of a template out of the page, and keeps what stands in them', () => {
  const row = (text: string) => html`
    <tr>
      <td>${text} <b>3 篇</b></td>
    </tr>`;
  expect(html`
    <table>
      ${['一行\n  两行', '<'].map(row)}
    </table>
  `).toEqual({
    html: '<table><tr><td>一行\n  两行 <b>3 篇</b></td></tr><tr><td>&lt; <b>3 篇</b></td></tr></table>',
  });
});
