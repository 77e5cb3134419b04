/**
 * An article's body as Markdown. Kinds of paragraphs are what Markdown has for them: `###` a subhead, a paragraph with `\` at
 * its line ends a stanza, `-` the items of a list, a table its rows. What Markdown has nothing for says its kind at its end,
 * as Pandoc's attributes do: `编辑同志： {.salutation}`. What is written reads back unchanged, whatever the text.
 */
export { type Body, fromMarkdownBody, readMarkdownBody, SHORTENED, saysShortened } from './read-body.ts';
export { toMarkdownBody } from './write-body.ts';
