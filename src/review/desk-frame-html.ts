import { type Markup, markup } from '../markup/markup.ts';

/** The frame of every review page: no script, no file of another host. */
export function frameHtml(title: string, main: Markup): string {
  return markup`<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · 剪报</title>
<link rel="stylesheet" href="/review/style.css">
</head>
<body>
<nav><a href="/review/">校对</a> <a href="/">网站</a></nav>
<main>${main}</main>
</body>
</html>
`.html;
}
