/**
 * Makes a row of links one stop of the Tab key: the arrows, Home and End walk within it (ARIA APG, roving tabindex).
 * A page of 300 lines would otherwise take 300 keystrokes to leave.
 */
export function startRoving(box: HTMLElement, selector: string): void {
  const links = [...box.querySelectorAll<HTMLElement>(selector)];
  for (const [i, link] of links.entries()) link.tabIndex = i === 0 ? 0 : -1;
  box.addEventListener('keydown', (event) => {
    const at = links.indexOf(event.target as HTMLElement);
    const next = links[targetOf(event.key, at, links.length)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  box.addEventListener('focusin', (event) => {
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    for (const [i, link] of links.entries()) link.tabIndex = i === at ? 0 : -1;
  });
}

/** Where a key leads from the link at `at`; -1 where it leads nowhere. */
function targetOf(key: string, at: number, count: number): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
