/** Saves a text in an encoding that the platform only reads; a letter that the encoding has not becomes no bytes. */
export type Encoder = (text: string) => Uint8Array;

const encoders = new Map<string, Encoder>();

/** The encoder, made by asking the platform's decoder what every pair and every four bytes stand for; kept once made. */
export function encoder(encoding: 'gb18030' | 'big5'): Encoder {
  const known = encoders.get(encoding);
  if (known !== undefined) return known;
  const bytesOf = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (const bytes of encoding === 'gb18030' ? [...pairs(), ...fours()] : pairs()) {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !bytesOf.has(letter)) {
      bytesOf.set(letter, bytes);
    }
  }
  const encode: Encoder = (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((letter) =>
        letter < '\x80' ? [letter.charCodeAt(0)] : (bytesOf.get(letter) ?? []),
      ),
    );
  encoders.set(encoding, encode);
  return encode;
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
