/** EDTF (ISO 8601-2:2019 level 2, as far as `schemas/values.ts` admits it) taken apart, to be said in some language. */

export interface EdtfDate {
  /** `2012`, `199X`, `XXXX`; before our era astronomically, `-0220` for 221 BC. */
  readonly year: string;
  /** `09`, `XX`, 21–24 a season, 33–36 a quarter, 40–41 a half; null where only the year is given. */
  readonly month: string | null;
  readonly day: string | null;
  readonly doubt: '' | '~' | '?' | '%';
}

/** A date, or both ends of a span; a null end is open. Null where it is none of them. */
export function parseEdtf(edtf: string): EdtfDate | { start: EdtfDate | null; end: EdtfDate | null } | null {
  const [from = '', to] = edtf.split('/');
  const start = parseDate(from);
  if (to === undefined) return start;
  const end = parseDate(to);
  return start === null && end === null ? null : { start, end };
}

function parseDate(edtf: string): EdtfDate | null {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%]?)$/.exec(edtf);
  if (match === null) return null;
  return {
    year: match[1]!,
    month: match[2] ?? null,
    day: match[3] ?? null,
    doubt: match[4] as EdtfDate['doubt'],
  };
}

/** Says the parts of an ISO 8601 length of time, `P1Y6M`, those of days and those of the clock by their letters. */
export function sayDurationParts(
  duration: string,
  say: (amount: string, unit: 'Y' | 'M' | 'W' | 'D' | 'h' | 'm' | 's') => string,
): string[] {
  const [days = '', clock = ''] = duration.slice(1).split('T');
  const parts = (part: string) => Array.from(part.matchAll(/([\d.]+)([A-Z])/g), ([, n, unit]) => [n!, unit!]);
  return [...parts(days), ...parts(clock).map(([n, unit]) => [n!, unit!.toLowerCase()])].map(([n, unit]) =>
    say(n!, unit as 'Y'),
  );
}
