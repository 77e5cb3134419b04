import { type Markup, markup } from '../markup/markup.ts';
import { type Language, wordsOf } from '../words/words-of.ts';
import { DESK, inDeskLanguage } from './desk-urls.ts';

/** What the frame says of a page: its title, its address, and the language that it is in. */
export interface DeskFrame {
  readonly title: string;
  readonly address: string;
  readonly language: Language;
}

/** The frame of every page of the desk: no script, no file of another host. */
export function frameHtml({ title, address, language }: DeskFrame, main: Markup): string {
  const { lang, frame, desk } = wordsOf(language);
  const other = language === 'zh' ? 'en' : 'zh';
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${frame.name}</title>
<link rel="stylesheet" href="${DESK}style.css">
</head>
<body>
<nav><a href="${inDeskLanguage(DESK, language)}">${desk.title}</a> <a href="/">${desk.site}</a> <a href="${inDeskLanguage(address, other)}" lang="${frame.otherLang}">${frame.otherLanguage}</a></nav>
<main>${main}</main>
</body>
</html>
`.html;
}
