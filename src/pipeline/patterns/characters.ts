/** Han letters of the Basic Multilingual Plane, first and last in turn. Source: Unicode 16, Scripts.txt, Script=Han. */
const HAN_RANGES = [
  0x2e80, 0x2e99, 0x2e9b, 0x2ef3, 0x2f00, 0x2fd5, 0x3005, 0x3005, 0x3007, 0x3007, 0x3021, 0x3029, 0x3038,
  0x303b, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfa6d, 0xfa70, 0xfad9,
] as const;

const IS_HAN = new Uint8Array(0x10000);
for (let i = 0; i < HAN_RANGES.length; i += 2) IS_HAN.fill(1, HAN_RANGES[i], HAN_RANGES[i + 1]! + 1);

/** Whether the code unit at `at` is a Han letter, or half of one (planes 2 and 3): `\p{Script=Han}` without an expression. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return IS_HAN[code] === 1;
  const high = code < 0xdc00 ? code : text.charCodeAt(at - 1);
  return high >= 0xd840 && high <= 0xd8bf;
}

/** Where the run of Han letters ends that begins at `from`, at most at `to`. */
export function hanEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isHan(text, at)) at++;
  return at;
}

/** Where the run of Han letters begins that ends at `to`, at least at `from`. */
export function hanStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isHan(text, at - 1)) at--;
  return at;
}
