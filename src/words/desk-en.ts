/** What the editors' desk says in English. */
import type { DeskWords } from './desk-zh.ts';
import { places } from './places-en.ts';
import { titles } from './titles-en.ts';

export const desk: DeskWords = {
  title: 'Desk',
  site: 'Site',
  quality: (quality) => `Quality of the reading ${quality}`,
  qualityNote: 'Quality of the reading: 1 where nothing looks misread',
  pageTitle: (paper, day, name) =>
    `${places.paper(paper)} ${day === null ? `undated ${name}` : `${day} ${places.page(Number(name))}`}`,
  overview: {
    count: (pages, items) =>
      `${items} ${items === 1 ? 'thing' : 'things'} to look at on ${pages} ${pages === 1 ? 'page' : 'pages'}, the most urgent first.`,
    items: (items) => `${items} ${items === 1 ? 'item' : 'items'}`,
    none: 'Nothing is left to look at.',
  },
  page: {
    dropGone: 'The text as it came is gone or cannot be read: there are no lines to hold against it.',
    accept: 'Nothing wrong',
    untitled: `(${titles.untitled})`,
    outside: 'Lines that belong to no article',
    nothingOutside: 'None.',
  },
  form: {
    kicker: 'Kicker',
    headline: 'Headline',
    deck: 'Deck',
    date: 'Date',
    page: 'Page',
    reporters: (reporter) => `Bylines, “${reporter} name” on each line`,
    body: 'Text, an empty line between paragraphs, without which they become one; verse, lists and tables line by line, an empty line before another stanza',
    genre: 'Kind',
    save: 'Save',
  },
  border: {
    title: 'Move the borders of this article',
    paragraph: ['Paragraph', ''],
    split: 'A new article begins with this paragraph',
    heads: 'this paragraph is its headline',
    moveBehind: 'From this paragraph on to the next article',
    moveBefore: 'Up to this paragraph to the article before',
    merge: 'Join with the next article',
  },
  forms: {
    title: 'Change what paragraphs are',
    from: 'From',
    to: 'to',
    same: 'the same',
    as: 'is',
    apart: 'in another stanza, list or table',
    set: 'Change',
  },
  done: {
    accept: 'Noted that nothing is wrong',
    edit: 'Saved',
    form: 'Changed what the paragraphs are',
    border: 'Borders moved',
    written: (done) => `${done}, and written to corrections.`,
    butSaid: (done, said) => `${done}. Reading it said: ${said}`,
  },
  refused: {
    failed: (error) => `Not saved: ${error}`,
    foreign: 'The desk answers this machine’s own browser alone: please open /review/ on http://localhost',
    noPage: 'There is no such page',
    noForm: 'This is no form of the desk',
    notIngested: 'This page was never ingested, or its record cannot be read: please run npm run ingest',
    emptied: 'No text is left. Not saved: please withdraw the whole article in withdrawals.yaml',
    itemGone: 'This is settled already',
    articleGone: (article) => `This page has no article ${article} any more, or its file cannot be read`,
    changed: (file) =>
      `${file} was changed after this page was opened. What you wrote still stands below: please hold it against the text as it is now and save again`,
    page: (typed) => `The page is “${typed}”. Please write a number, or nothing where it is not known`,
    date: (typed) =>
      `The date is “${typed}”. Please write 2012-03-05, 2012-03 or 2012, or nothing where it is not known`,
    role: (line, roles) =>
      `The byline “${line}” has no role. Please write “${roles.join('/')} name” on each line, such as “${roles[0]} 沈知秋”`,
    nameNotPrinted: (name) =>
      `“${name}” stands in no paragraph, headline or caption. Bylines have to be printed: please correct the name in the text first`,
    splitAt: (last) => `Please choose one of paragraphs 2 to ${last}: the new article begins there`,
    formOf: (last) => `Please choose from paragraphs 1 to ${last}, the last not before the first`,
    moveAt: (last) => `Please choose one of paragraphs 1 to ${last}`,
    nothingToMerge: 'No article follows that could be joined',
    nothingBefore: 'There is no article before',
    nothingBehind: 'There is no article behind',
  },
};
