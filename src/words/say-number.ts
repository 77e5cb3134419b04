/** Groups of three from five digits on, and never a rounded digit: 3700, 3,700,000. */
export function sayNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e') || fraction?.includes('e')) return String(value);
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
