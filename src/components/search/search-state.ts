/** What is asked for: the names of the form's fields and of the address's parameters, all of them texts. */
export type SearchState = Readonly<Record<Field, string>>;

/** What narrows a search, in the order in which the form has them. */
export const FILTERS = ['paper', 'from', 'to', 'page', 'reporter', 'kind', 'place'] as const;

const FIELDS = ['q', ...FILTERS, 'sort', 'view', 'by'] as const;
type Field = (typeof FIELDS)[number];

/** The choices there are; the first is meant where the address leaves it out. */
const CHOICES: Partial<Readonly<Record<Field, readonly string[]>>> = {
  sort: ['best', 'newest', 'oldest'],
  view: ['list', 'kwic'],
  by: ['order', 'left', 'right'],
};

/** A day, a month or a year. */
const DAY = /^\d{4}(?:-\d{2}){0,2}$/;

/** What an address or a form asks for; what it does not name, or cannot mean, is as always. */
export function readState(source: URLSearchParams | FormData): SearchState {
  const read = (field: Field) => settle(field, String(source.get(field) ?? '').trim());
  return Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<Field, string>;
}

/** Addresses are written by hand too. */
function settle(field: Field, value: string): string {
  const choices = CHOICES[field];
  if (choices !== undefined) return choices.includes(value) ? value : choices[0]!;
  if (field === 'from' || field === 'to') return DAY.test(value) ? value : '';
  return value;
}

/** The address's parameters, without what is empty or as always. */
export function toParameters(state: SearchState): string {
  const asked = FIELDS.filter((field) => state[field] !== settle(field, ''));
  const parameters = new URLSearchParams(asked.map((field) => [field, state[field]]));
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether two states find the same articles in the same order: they may differ in how these are shown. */
export function findSame(a: SearchState, b: SearchState): boolean {
  return (['q', 'sort', ...FILTERS] as const).every((field) => a[field] === b[field]);
}

/** Puts a state into the form's fields. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const field of FIELDS) {
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLSelectElement) chooseOption(control, state[field]);
    else if (control instanceof HTMLInputElement || control instanceof RadioNodeList)
      control.value = state[field];
  }
}

/** Chooses a value, even one that was not offered so far. */
function chooseOption(select: HTMLSelectElement, value: string): void {
  if (!Array.from(select.options, (option) => option.value).includes(value))
    select.add(new Option(value, value));
  select.value = value;
}
