import fc from 'fast-check';
import { encoder } from '../../../src/encodings/encoder.ts';
import { MARK } from './try-input.ts';

/** Lines as pages, tools, editors and enemies write them. */
const PIECES = [
  '老渡口昨日开出最后一班',
  '　　本报讯（记者沈知秋）入冬以来，江面上来了一大群白鹭，最多的一天有二百多只。',
  '本报记者 沈知秋 通讯员 周清川',
  '新华社石砚8月12日电 （记者周清川）',
  '图为白鹭在老渡口觅食。 周立新 摄',
  '2011年9月14日 星期三 第3版 责任编辑 沈知秋',
  '（下转第3版）',
  '（上接第1版）',
  '一点',
  '零点点一',
  '正月腊月',
  '■●※',
  '（cid:12)(cid:13)',
  '/g12/g13',
  '100% 3.86万人 ￥5000 $3.2亿 2030-13-45',
  '18000000000 110101190001011234',
  MARK,
  '---',
  '...',
  '- {id: a, ',
  '{kind: text, article: ',
  '"\':|>&*!%@`#',
  'null ~ true .nan 0x10 1e999',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> theirs',
  '<script>alert(1)</script>',
  '<!-- -->]]>&lt;',
  '# 题\n> 引\n1. 一\n| 表 | 格 |\n```',
  '\\*\\_[甲]: 乙',
  'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1',
  '%PDF-1.7',
  '\u202E\u2066\u200B\u00AD\uFEFF\u2800',
  '\u0000\u0001\u001B[2J\u0085\u2028\u2029',
  '\uD800',
  '𠮷👨‍👩‍👧é́́',
  '=E4=BD=A0',
  '+AGEAYg-',
  'ä½ å¥½',
  '\t\f\v \u3000',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
];
const LINE_ENDS = ['\n', '\n\n', '\r\n', '\r', '\f', '', '\n \n'];

const anyPiece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'澜川报0a%.，。“”（）(摄讯电版记者'), maxLength: 30 }),
  },
);

/** A piece, a few times or very often. */
const repeatedPiece = fc
  .tuple(
    anyPiece,
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 3000 }) },
    ),
  )
  .map(([piece, times]) => piece.repeat(Math.min(times, Math.ceil(60_000 / (piece.length + 1)))));

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(repeatedPiece, fc.constantFrom(...LINE_ENDS)), { maxLength: 30 })
  .map((lines) => lines.flat().join(''));

const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
  (text) => encoder('gb18030')(text),
  (text) => encoder('big5')(text),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(Buffer.from(text).toString('latin1')),
];

/** What happens to files: they are cut, spliced, doubled, overwritten. Places and lengths are shares of the file. */
type Damage = readonly [place: number, length: number, put: string];
const damage: fc.Arbitrary<Damage> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.2, noNaN: true })),
  fc.oneof(
    fc.constant(''),
    fc.constant(MARK),
    anyPiece,
    anyPiece.map((piece) => `\n${piece}\n`),
  ),
);

function damaged(text: string, [place, length, put]: Damage): string {
  const at = Math.floor(place * text.length);
  return text.slice(0, at) + put + text.slice(at + Math.floor(length * text.length));
}

/** A text with a few damages, or one that has nothing to do with it, saved in some encoding and perhaps cut off. */
export function damagedBytes(original: string): fc.Arbitrary<Uint8Array> {
  const text = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(damage, { minLength: 1, maxLength: 4 })
        .map((list) => list.reduce(damaged, original)),
    },
    { weight: 1, arbitrary: anyText },
  );
  return asBytes(text);
}

export function asBytes(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const share = fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  );
  return fc.tuple(text, fc.nat({ max: ENCODINGS.length * 2 }), share).map(([written, encoding, kept]) => {
    const bytes = (ENCODINGS[encoding] ?? ENCODINGS[0]!)(written);
    return bytes.subarray(0, Math.ceil(bytes.length * kept));
  });
}
