import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableDrop } from '../../src/model/unreadable-drop.ts';
import { decode } from '../../src/pipeline/decode.ts';
import { dropOf } from './drop-of.ts';

const REPORT = `新学期第一天，澜川市公交公司开出三条助学专线。
本报讯（记者沈知秋）9月1日清晨6时20分，首班车从青篱街站发出，车上坐着17名学生。
公交公司调度员周清川介绍，专线途经7所中学，票价1元，凭学生证再减5角，
预计每天运送学生1600人次。家长们说，孩子上学的路上，他们可以放心了。
`;

const TRADITIONAL = `新學期第一天，瀾川市公車處開出三條助學專線。
本報訊（記者沈知秋）九月一日清晨六時，首班車從青籬街站發出，車上坐著十七名學生。
公車處調度員周文棟說，專線途經七所中學，票價一元，家長們可以放心了。
`;

const bytes = (...hex: string[]) => Uint8Array.from(Buffer.from(hex.join(''), 'hex'));
const utf16 = (text: string, littleEndian: boolean) => {
  const buffer = Buffer.from(text, 'utf16le');
  return Uint8Array.from(littleEndian ? buffer : buffer.swap16());
};

/**
 * Bytes of a text in an encoding of two bytes a letter, found by asking the platform's decoder for every pair: Node
 * reads these encodings but does not write them.
 */
function encodeWith(
  encoding: 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr',
): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\ufffd' && !pairs.has(letter)) pairs.set(letter, [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((letter) => {
        const pair = letter < '\x80' ? [letter.charCodeAt(0)] : pairs.get(letter);
        if (pair === undefined) throw new Error(`${letter} does not stand in ${encoding}`);
        return pair;
      }),
    );
}
const toGb18030 = encodeWith('gb18030');
const toBig5 = encodeWith('big5');

describe('decode: which encoding the bytes are in', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(REPORT)],
    ['utf-16le', utf16(REPORT, true)],
    ['utf-16be', utf16(REPORT, false)],
    ['gb18030', toGb18030(REPORT)],
    ['big5', toBig5(TRADITIONAL)],
  ])('%s without a byte-order mark', (encoding, content) => {
    expect(decode(dropOf(content)).encoding).toBe(encoding);
  });

  test.each([
    ['utf-8', bytes('efbbbf', 'e6be9ce5b79d')],
    ['utf-16le', bytes('fffe', '9c6fdd5d')],
    ['utf-16be', bytes('feff', '6f9c5ddd')],
  ])(
    '%s by its byte-order mark, which stays in the text so that offsets are those of the file',
    (encoding, content) => {
      expect(decode(dropOf(content))).toMatchObject({ encoding, raw: '\ufeff澜川' });
    },
  );

  test('a letter of GB18030 that GBK has not', () => {
    const content = Uint8Array.from([
      ...toGb18030('本报讯（记者'),
      ...bytes('8130a436'),
      ...toGb18030('）今日立秋。'),
    ]);
    expect(decode(dropOf(content)).encoding).toBe('gb18030');
  });

  test('control characters stay: a PDF tool may print ornaments so', () => {
    expect(decode(dropOf(`\0\0\0\0\0\0\n${REPORT}`)).raw).toBe(`\0\0\0\0\0\0\n${REPORT}`);
  });
});

describe('decode: what is no text', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['a PNG image', bytes('89504e470d0a1a0a0000000d49484452000000200000002008060000007a7a7af4')],
    ['UTF-8 cut off within a letter', new TextEncoder().encode(REPORT.trimEnd()).subarray(0, -1)],
    ['nothing but zeros', new Uint8Array(64)],
  ])('%s', (_, content) => {
    expect(() => decode(dropOf(content))).toThrow(UnreadableDrop);
  });

  test('is told in words that say what to do', () => {
    expect(() => decode(dropOf(''))).toThrow(
      'found an empty file; allowed: text in one of utf-8, utf-16le, utf-16be, gb18030, big5. Put the text of the page into it',
    );
  });
});

describe('decode: any text comes back as it was written', () => {
  // No empty lines for sentences: a detector needs some words to go by.
  const sentence = fc.constantFrom(...REPORT.split(/(?<=[，。\n])/).filter((part) => part.trim() !== ''));
  const report = fc.array(sentence, { minLength: 6, maxLength: 40 }).map((parts) => parts.join(''));

  test.each([
    ['utf-8', (text: string) => new TextEncoder().encode(text)],
    ['utf-8 with a mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le with a mark', (text: string) => utf16(`\ufeff${text}`, true)],
    ['utf-16be with a mark', (text: string) => utf16(`\ufeff${text}`, false)],
    ['gb18030', toGb18030],
  ])('%s', (_, encode) => {
    fc.assert(
      fc.property(report, (text) => {
        expect(decode(dropOf(encode(text))).raw.replace(/^\ufeff/, '')).toBe(text);
      }),
    );
  });

  test('UTF-8 of any letters at all', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'澜川日报𠮷⼯“”（）0aA \n\t'), minLength: 1 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(decode(dropOf(text))).toMatchObject({ encoding: 'utf-8', raw: text });
      }),
    );
  });
});

describe('decode: encodings that are none of ours, and text that was spoilt before', () => {
  const JAPANESE = '昨日、最後の渡し船が川を渡りました。乗客は百七十人でした。';
  const KOREAN = '어제 마지막 배가 강을 건넜다. 승객은 백칠십 명이었다.';
  const ascii = (text: string) => new TextEncoder().encode(text);
  const utf8 = new TextEncoder().encode(REPORT);
  const quoted = Array.from(utf8, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  const utf7 = REPORT.replace(
    /[^\0-\x7F]+/g,
    (run) => `+${Buffer.from(utf16(run, false)).toString('base64').replace(/=+$/, '')}-`,
  );
  const hz = REPORT.replace(
    /[^\0-\x7F]+/g,
    (run) => `~{${Buffer.from(toGb18030(run).map((byte) => byte & 0x7f)).toString('latin1')}~}`,
  );
  const iso2022 = REPORT.replace(
    /[^\0-\x7F]+/g,
    (run) => `\x1B$A${Buffer.from(toGb18030(run).map((byte) => byte & 0x7f)).toString('latin1')}\x1B(B`,
  );
  const references = REPORT.replace(/[^\0-\x7F]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const latin1 = new TextDecoder('windows-1252');

  test.each([
    ['UTF-7', ascii(utf7), 'text in UTF-7'],
    ['quoted-printable', ascii(quoted), 'text in quoted-printable'],
    ['percent-encoding', ascii(quoted.replaceAll('=', '%')), 'text in percent-encoded text'],
    ['HTML references', ascii(references), 'text in HTML character references'],
    ['HZ', ascii(hz), 'text in HZ'],
    ['ISO-2022', ascii(iso2022), 'text in ISO-2022'],
    [
      'a Git LFS pointer',
      ascii('version https://git-lfs.github.com/spec/v1\noid sha256:0\n'),
      'Run git lfs pull',
    ],
    ['Shift-JIS', encodeWith('shift_jis')(JAPANESE), 'text in Shift-JIS'],
    ['EUC-JP', encodeWith('euc-jp')(JAPANESE), 'text in EUC-JP'],
    ['EUC-KR', encodeWith('euc-kr')(KOREAN), 'text in EUC-KR'],
    ['Big5-HKSCS', Uint8Array.from([...toBig5(TRADITIONAL), 0xfb, 0x40]), 'in line 4 (Big5-HKSCS?)'],
    ['UTF-8 read as Latin-1', ascii(latin1.decode(utf8)), 'read as Latin-1'],
    ['GBK read as Latin-1', ascii(latin1.decode(toGb18030(REPORT))), 'read as Latin-1'],
    ['UTF-8 read as GBK', ascii(new TextDecoder('gb18030').decode(utf8)), 'read as GBK'],
  ])('%s is named', (_, content, words) => {
    expect(() => decode(dropOf(content))).toThrow(words);
  });

  test.each(['澜川日报', '今日停航', '要闻', '聂长根'])('GBK of few letters is no Big5: %s', (text) => {
    expect(decode(dropOf(toGb18030(text)))).toMatchObject({ encoding: 'gb18030', raw: text });
  });

  test.each([true, false])('UTF-16 without a mark or a line end (little-endian: %s)', (littleEndian) => {
    const line = REPORT.split('\n')[0]!;
    expect(decode(dropOf(utf16(line, littleEndian))).raw).toBe(line);
  });

  test.each([
    'https://example.org/%E6%B1%9F 老渡口昨日开出最后一班，乘客改走大桥',
    'Café Zürich – déjà vu à 8 h, naïve façade, señor Muñoz',
    '公式 a+b+c+d=+e，轮渡站 +86 电话',
  ])('text is text all the same: %s', (text) => {
    expect(decode(dropOf(text)).raw).toBe(text);
  });
});

test.each(['~{', '+', '=E6', '&#', '\x1B$B', '%E', '\\u', '<<<<<<<\n', '鏉', 'æ'])(
  'decode takes no more time for %j two hundred thousand times',
  (part) => {
    const begun = performance.now();
    try {
      decode(dropOf(part.repeat(200_000)));
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableDrop);
    }
    expect(performance.now() - begun).toBeLessThan(4_000);
  },
);
