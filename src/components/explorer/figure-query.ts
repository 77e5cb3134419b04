import { readTypedNumber } from '../../words/typed-values.ts';

/** What is asked of the figures: the names of the form's fields and of the address's parameters, all of them texts. */
export const FILTERS = ['q', 'kind', 'unit', 'min', 'max', 'paper', 'from', 'to'] as const;
const FIELDS = [...FILTERS, 'sort'] as const;

export type FigureQuery = Readonly<Record<(typeof FIELDS)[number], string>>;

export const SORTS = ['newest', 'oldest', 'largest', 'smallest'] as const;
export type Sort = (typeof SORTS)[number];

/** How a query asks for figures without a unit: no unit is printed so. */
export const NO_UNIT = '-';

/** What an address or a form asks for; what it does not name, or names wrongly, is as always. */
export function readQuery(source: URLSearchParams | FormData): FigureQuery {
  const read = (field: string) => String(source.get(field) ?? '').trim();
  const query = Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Record<
    (typeof FIELDS)[number],
    string
  >;
  const isSort = (SORTS as readonly string[]).includes(query.sort);
  return {
    ...query,
    min: readTypedNumber(query.min) === null ? '' : query.min,
    max: readTypedNumber(query.max) === null ? '' : query.max,
    sort: isSort ? query.sort : SORTS[0],
  };
}

/** The address's parameters, without what is empty or as always. */
export function toParameters(query: FigureQuery): string {
  const asked = FIELDS.filter((field) => query[field] !== (field === 'sort' ? SORTS[0] : ''));
  const parameters = new URLSearchParams(asked.map((field) => [field, query[field]]));
  return parameters.size === 0 ? '' : `?${parameters}`;
}
