/** EDTF and lengths of time as HTML's `datetime`. */

/**
 * The date as HTML allows it in `<time datetime>` (a day, month, year or yearless day), or null: HTML has no word for
 * spans, decades, seasons or unknown months.
 */
export function edtfAsDatetime(edtf: string): string | null {
  const date = /^(?:(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?|XXXX-(\d{2}-\d{2}))[~?%]?$/.exec(edtf);
  return date === null ? null : (date[3] ?? edtf.replace(/[~?%]$/, ''));
}

/** An ISO 8601 length of time as HTML allows it: `P3D`, `PT2H`, `2w`; null for months and years, whose length varies. */
export function durationAsDatetime(duration: string): string | null {
  const weeks = /^P(\d+)W$/.exec(duration);
  if (weeks !== null) return `${weeks[1]}w`;
  return /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,3})?S)?)?$/.test(duration) ? duration : null;
}
