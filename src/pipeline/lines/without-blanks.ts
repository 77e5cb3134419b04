import { isBlank } from '../split-text-lines.ts';

/** A run of the normalised drop without its white space and what shows nothing. */
export function withoutBlanks(text: string, start: number, end: number): string {
  let kept = '';
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    if (at > from) kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from, end);
}
