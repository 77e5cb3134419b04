/** What is asked for: the names of the form's fields and of the address's parameters, all of them texts. */
export interface SearchState {
  readonly q: string;
  readonly paper: string;
  readonly reporter: string;
  readonly from: string;
  readonly to: string;
  readonly sort: string;
}

const FIELDS = ['q', 'paper', 'reporter', 'from', 'to', 'sort'] as const satisfies (keyof SearchState)[];

/** What an address or a form asks for; what it does not name is empty. */
export function readState(source: URLSearchParams | FormData): SearchState {
  const [q, paper, reporter, from, to, sort] = FIELDS.map((field) => String(source.get(field) ?? '').trim());
  return { q: q!, paper: paper!, reporter: reporter!, from: from!, to: to!, sort: sort! };
}

/** The address's parameters, without what is empty or as always. */
export function toParameters(state: SearchState): string {
  const asked = FIELDS.filter((field) => state[field] !== '' && state[field] !== DEFAULTS[field]);
  const parameters = new URLSearchParams(asked.map((field) => [field, state[field]]));
  return parameters.size === 0 ? '' : `?${parameters}`;
}

const DEFAULTS: Partial<SearchState> = { sort: 'best' };

/** Puts a state into the form's fields. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const field of FIELDS) {
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLInputElement) control.value = state[field];
    if (control instanceof HTMLSelectElement) control.value = state[field] || (DEFAULTS[field] ?? '');
  }
}
