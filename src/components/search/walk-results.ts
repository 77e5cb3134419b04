/**
 * The keyboard on the search page: `/` goes to the box, arrows from there to the results and among them; Enter follows
 * the link that has the focus, as everywhere.
 */
export function walkResults(box: HTMLInputElement, links: () => readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === '/' && !isTypedInto(event.target)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = neighbour(event.target, event.key === 'ArrowDown' ? 1 : -1, box, links());
      if (next === null) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  });
}

/** Where an arrow leads; null where it keeps its usual meaning. */
function neighbour(
  from: EventTarget | null,
  step: 1 | -1,
  box: HTMLInputElement,
  links: readonly HTMLElement[],
): HTMLElement | null {
  const at = from === box ? -1 : links.indexOf(from as HTMLElement);
  if (at < 0 && (from !== box || step < 0)) return null;
  return at + step < 0 ? box : (links[at + step] ?? null);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
