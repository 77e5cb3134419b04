/** What is asked for: the names of the form's fields and of the address's parameters, all of them texts. */
export type SearchState = Readonly<Record<Field, string>>;

/** What narrows a search, in the order in which the form has them. */
export const FILTERS = ['paper', 'from', 'to', 'page', 'reporter', 'kind', 'place'] as const;

const FIELDS = ['q', ...FILTERS, 'sort', 'view', 'by'] as const;
type Field = (typeof FIELDS)[number];

/** What a field says where the address leaves it out. */
const DEFAULTS: Partial<SearchState> = { sort: 'best', view: 'list', by: 'order' };

/** What an address or a form asks for; what it does not name is as always. */
export function readState(source: URLSearchParams | FormData): SearchState {
  const read = (field: Field) => String(source.get(field) ?? '').trim() || (DEFAULTS[field] ?? '');
  return Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<Field, string>;
}

/** The address's parameters, without what is empty or as always. */
export function toParameters(state: SearchState): string {
  const asked = FIELDS.filter((field) => state[field] !== (DEFAULTS[field] ?? ''));
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
