import type { Count, Overview } from '../../search/client.ts';
import { words } from './search-words.ts';

/** Longest list of choices; what is rarer can be searched for by name. */
const MOST = 200;

/** Puts into the form's lists what there is to choose, with the number of articles each choice would find. */
export function offerFilters(
  form: HTMLFormElement,
  facets: Overview['facets'],
  names: Readonly<Record<string, (value: string) => string>>,
): void {
  for (const [name, counts] of Object.entries(facets)) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement) offer(select, counts, names[name] ?? ((value) => value));
  }
}

function offer(select: HTMLSelectElement, counts: readonly Count[], say: (value: string) => string): void {
  const chosen = select.value;
  const shown = counts.slice(0, MOST);
  const missing = chosen !== '' && !shown.some(({ value }) => value === chosen);
  const rest = counts.length - shown.length;
  select.replaceChildren(
    new Option(words.all, ''),
    ...(missing ? [toOption({ value: chosen, articles: articlesOf(counts, chosen) }, say)] : []),
    ...shown.map((count) => toOption(count, say)),
  );
  if (rest > 0) {
    const note = new Option(words.otherOptions(rest), '');
    note.disabled = true;
    select.add(note);
  }
  select.value = chosen;
}

function toOption({ value, articles }: Count, say: (value: string) => string): HTMLOptionElement {
  return new Option(words.option(say(value), articles), value);
}

function articlesOf(counts: readonly Count[], value: string): number {
  return counts.find((count) => count.value === value)?.articles ?? 0;
}
