/** `410 B`, `53.6 KB`, `126 MB`: three digits, in powers of a thousand. */
export function sayBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let amount = bytes;
  let unit = 0;
  for (; amount >= 999.5 && unit < units.length - 1; unit++) amount /= 1000;
  return `${unit === 0 ? amount : Number(amount.toPrecision(3))} ${units[unit]}`;
}
