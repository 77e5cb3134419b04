/** Encodings that the platform only reads: GBK is the letters of two bytes in GB18030. */
export type Legacy = 'gbk' | 'gb18030' | 'big5';

/** Saves a text in such an encoding. */
export type Encoder = (text: string) => Uint8Array;

type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<Legacy, Table>();

/**
 * The encoder, made by asking the platform's decoder what every pair and every four bytes stand for; kept once made.
 *
 * @param lost the bytes of a letter that the encoding has not
 */
export function encoder(encoding: Legacy, lost: readonly number[] = []): Encoder {
  if (!tables.has(encoding)) tables.set(encoding, makeTable(encoding));
  const table = tables.get(encoding)!;
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((letter) =>
        letter < '\x80' ? [letter.charCodeAt(0)] : (table.get(letter) ?? lost),
      ),
    );
}

function makeTable(encoding: Legacy): Table {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (const bytes of encoding === 'gb18030' ? [...pairs(), ...fours()] : pairs()) {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !table.has(letter))
      table.set(letter, bytes);
  }
  return table;
}

function* pairs(): Generator<readonly number[]> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) yield [lead, trail];
  }
}

/** The four bytes of GB18030 that stand for letters of the basic plane. */
function* fours(): Generator<readonly number[]> {
  for (let first = 0x81; first <= 0x84; first++) {
    for (let second = 0x30; second <= 0x39; second++) {
      for (let third = 0x81; third <= 0xfe; third++) {
        for (let fourth = 0x30; fourth <= 0x39; fourth++) yield [first, second, third, fourth];
      }
    }
  }
}
