/** The chosen words and the block they begin in; null where nothing of the article's text is chosen. */
export function chosenWords(): { range: Range; text: string; block: Element } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const block = (start instanceof Element ? start : start.parentElement)?.closest('.article-text [id]');
  const text = selection.toString().trim();
  return block && text !== '' ? { range, text, block } : null;
}
