import { LONGEST_LITERAL, literalEnd, literalValue, matchedAt } from './literal.ts';
import type { NumberReading } from './number-reading.ts';
import {
  DIGIT,
  HAN_DIGIT,
  HAN_DIGITS,
  LARGE_UNIT,
  numeralClass,
  numeralValue,
  OVER,
  POINT,
  SEVERAL,
  SMALL_UNIT,
} from './numerals.ts';

const HAN_DECIMALS = /点(?:几|[〇零○一二三四五六七八九]{1,12})(?![十百千分])/y;
/** 千 before these is part of the unit: 千克, 千瓦. */
const THOUSAND_UNIT = /千(?:[克瓦卡赫伏焦帕]|米)/y;
const NOT_OVER =
  /多(?:少|元化|极|边|样|功能|媒体|党)|余(?:额|热|地|粮|下|生|震)|来(?:自|到|了|看|说|的|去|往|源|临|宾|访|信|电|稿)/y;

const SEVERAL_OF = '数'.charCodeAt(0);
const ABOUT = '来'.charCodeAt(0);

/** `value` × 10^`exponent`, as exact as its decimal digits: 36.57 × 10^8 is 3657000000. */
function scale(value: number, exponent: number): number {
  return Number.isInteger(value) ? value * 10 ** exponent : Number(`${value}e${exponent}`);
}

/**
 * Adds up a number from left to right. Of two neighbours said in one (七八十万) the lower runs in the fields of its own name, and how far
 * the higher lies above it in those that end with `Spread`. `end` moves on only past what is a whole number by itself: a dangling 零 is
 * not part of it.
 */
export class NumberReader {
  readonly #text: string;
  readonly #from: number;
  #at: number;
  #end: number;
  /** What lies above the current group of four digits, that group, and the digit that waits for its unit. */
  #total = 0;
  #totalSpread = 0;
  #group = 0;
  #groupSpread = 0;
  #digit = 0;
  #digitSpread = 0;
  #hasDigit = false;
  #unit = Number.POSITIVE_INFINITY;
  #afterLarge = 0;
  #zero = false;
  #style: 'digits' | 'han' = 'han';
  #approx: NumberReading['approx'];
  #bare = false;
  #fromLiteral = false;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = this.#at = this.#end = from;
  }

  read(): NumberReading | null {
    while (this.#step());
    if (this.#end === this.#from) return null;
    const value = this.#value(this.#total + this.#group, this.#digit);
    const spread = this.#totalSpread + this.#groupSpread + this.#digitSpread;
    const max =
      spread === 0
        ? value
        : this.#value(value, 0)
  }
}
