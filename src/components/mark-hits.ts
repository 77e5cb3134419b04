/**
 * Marks the places that the address names (`?at=p3:14-20,p3:31-35`, as in the article's file), which is how search leads
 * into an article. Without this script, or in a browser that knows no highlights, the anchor still leads to the block.
 */

const PLACE = /^([khd]|[pc][1-9]\d*):(\d+)-(\d+)$/;

/** The range of a place; null where the article has no such place. */
function toRange(place: string): Range | null {
  const [, name, from, to] = PLACE.exec(place) ?? [];
  if (name === undefined) return null;
  const block = document.querySelector(name.startsWith('c') ? `#${name} figcaption p` : `#${name}`);
  const range = document.createRange();
  if (block === null || !setEdge(block, Number(from), range.setStart.bind(range))) return null;
  return setEdge(block, Number(to), range.setEnd.bind(range)) && !range.collapsed ? range : null;
}

/** Finds the text node of the block that has the offset, counted over all its text. */
function setEdge(block: Element, offset: number, set: (node: Node, offset: number) => void): boolean {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = text.nodeValue!.length;
    if (offset <= before + length) {
      set(text, offset - before);
      return true;
    }
    before += length;
  }
  return false;
}

function isSeen({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight;
}

const places = new URLSearchParams(location.search).get('at')?.split(',') ?? [];
const ranges = places.map(toRange).filter((range) => range !== null);
const [first] = ranges;
if (first !== undefined && 'highlights' in CSS) {
  CSS.highlights.set('hit', new Highlight(...ranges));
  // The anchor shows where a long paragraph begins; the hit may lie below.
  const place = first.getBoundingClientRect();
  if (!isSeen(place)) scrollBy({ top: place.top - innerHeight / 3 });
}
