import lexicon from '../../lexicons/neighbours.json' with { type: 'json' };

/** The CJK block; letters outside it are not known. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** By letter: its number from 1 in the lexicon, 0 where it has none. */
const NUMBER = new Uint16Array(LAST - FIRST + 1);
/** By number: −log2 of the letter's share of all letters. */
const RARITY = new Float64Array(0x2000);
/** By number: whether the letter is often a word of its own. */
const IS_WORD = new Uint8Array(0x2000);
/** Open-addressed: two numbers (13 bits each) and the level from 1. One slot in six is taken, so that few are tried. */
const SLOTS = 0x80000;
const PAIRS = new Uint32Array(SLOTS);

/** Lift of two letters that no word has beside each other, in bits: chosen by trying 1, 2 and 3. */
const APART = -2;
/** By level from 1: the middle of its span, in bits. */
const LIFTS = [
  APART,
  ...lexicon.levels
    .split(' ')
    .map(Number)
    .map((least, i, levels) => (least + (levels[i + 1] ?? least + 2)) / 2),
];
/** A letter that the lexicon does not have. */
const UNKNOWN_RARITY = 24;

load();

function load(): void {
  let number = 0;
  for (const line of lexicon.letters) {
    const [bits = '', letters = ''] = line.split(' ');
    for (const letter of letters) {
      NUMBER[letter.charCodeAt(0) - FIRST] = ++number;
      RARITY[number] = Number(bits);
    }
  }
  RARITY[0] = UNKNOWN_RARITY;
  for (const letter of lexicon.wordsOfOneLetter) IS_WORD[numberOf(letter.charCodeAt(0))] = 1;
  for (const line of lexicon.pairs) {
    const first = numberOf(line.charCodeAt(0));
    let level = 0;
    for (let i = 1; i < line.length; i++) {
      const code = line.charCodeAt(i);
      if (code < FIRST) level = code - 0x30 + 1;
      else put(first, numberOf(code), level);
    }
  }
}

/** Whether the character is a letter of the CJK block: one of which it can be asked who its neighbours are. */
export function isLetter(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** Whether some word has the two letters beside each other, more often than by chance. */
export function areNeighbours(first: number, second: number): boolean {
  return levelOf(first, second) > 0;
}

/** log2 of how many times likelier two letters stand beside each other than by chance. */
export function liftOf(first: number, second: number): number {
  return LIFTS[levelOf(first, second)]!;
}

/** −log2 of a letter's share of all letters: 8 for a common one, 20 for a rare one. */
export function rarityOf(code: number): number {
  return RARITY[numberOf(code)]!;
}

/** Whether the letter is often a word of its own, so that it may stand between any two others: 的, 已, 在. */
export function isWord(code: number): boolean {
  return IS_WORD[numberOf(code)] === 1;
}

function numberOf(code: number): number {
  return NUMBER[code - FIRST] ?? 0;
}

function levelOf(first: number, second: number): number {
  const a = numberOf(first);
  const b = numberOf(second);
  if (a === 0 || b === 0) return 0;
  const key = (a << 13) | b;
  for (let slot = slotOf(key); ; slot = (slot + 1) & (SLOTS - 1)) {
    const found = PAIRS[slot]!;
    if (found === 0) return 0;
    if (found >>> 4 === key) return found & 0xf;
  }
}

function put(first: number, second: number, level: number): void {
  const key = (first << 13) | second;
  let slot = slotOf(key);
  while (PAIRS[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  PAIRS[slot] = (key << 4) | level;
}

/** Fibonacci hashing: the upper bits of the product are spread evenly. */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 13;
}
