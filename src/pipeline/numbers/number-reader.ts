import { LITERAL, LONGEST_LITERAL, matchedAt } from './literal.ts';
import type { NumberReading } from './number-reading.ts';
import { HAN_DIGITS, isDigit, LARGE_UNITS, SMALL_UNITS } from './numerals.ts';

const HAN_DECIMALS = /点(?:几|[〇零○一二三四五六七八九]{1,12})(?![十百千分])/y;
/** 千 before these is part of the unit: 千克, 千瓦. */
const THOUSAND_UNIT = /千(?:[克瓦卡赫伏焦帕]|米)/y;
const NOT_OVER =
  /多(?:少|元化|极|边|样|功能|媒体|党)|余(?:额|热|地|粮|下|生|震)|来(?:自|到|了|看|说|的|去|往|源|临|宾|访|信|电|稿)/y;

/** `value` × 10^`exponent`, as exact as its decimal digits: 36.57 × 10^8 is 3657000000. */
function scale(value: number, exponent: number): number {
  return Number(`${value}e${exponent}`);
}

/**
 * Adds up a number from left to right. `low` and `high` run side by side, so that 七八十万 comes out as two values.
 * `end` moves on only past what is a whole number by itself: a dangling 零 is not part of it.
 */
export class NumberReader {
  readonly #text: string;
  readonly #from: number;
  #at: number;
  #end: number;
  /** What lies above the current group of four digits, that group, and the digit that waits for its unit. */
  #total = [0, 0];
  #group = [0, 0];
  #digit: readonly number[] | null = null;
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
    const [low, high] = [this.#value(0), this.#value(1)];
    if (!Number.isSafeInteger(Math.trunc(high))) return null;
    return {
      from: this.#from,
      to: this.#end,
      value: low,
      ...(high === low ? {} : { max: high }),
      ...(this.#approx ? { approx: this.#approx } : {}),
      style: this.#style,
      bare: this.#bare,
    };
  }

  #step(): boolean {
    const char = this.#text.charAt(this.#at);
    if (char === '') return false;
    if (isDigit(char.charCodeAt(0))) return this.#literal();
    const digit = HAN_DIGITS[char];
    if (digit !== undefined) return this.#hanDigit(digit);
    if (SMALL_UNITS[char] !== undefined) return this.#smallUnit(SMALL_UNITS[char]);
    if (LARGE_UNITS[char] !== undefined) return this.#largeUnit(LARGE_UNITS[char]);
    if (char === '几' || char === '数') return this.#several(char);
    if (char === '多' || char === '余' || char === '来') return this.#over(char);
    return char === '点' && this.#decimals();
  }

  #take(length: number): true {
    this.#at += length;
    this.#end = this.#at;
    return true;
  }

  #literal(): boolean {
    if (this.#digit || this.#zero) return false;
    const digits = matchedAt(LITERAL, this.#text, this.#at)!;
    if (digits.length > LONGEST_LITERAL) return false;
    const value = Number(digits.replaceAll(',', ''));
    this.#digit = [value, value];
    this.#fromLiteral = digits.length > 1;
    if (this.#at === this.#from) this.#style = 'digits';
    return this.#take(digits.length);
  }

  #hanDigit(digit: number): boolean {
    if (this.#approx || (this.#style === 'digits' && this.#digit)) return false;
    if (digit === 0) {
      if (this.#digit) return false;
      this.#zero = true;
      this.#at++;
      return true;
    }
    if (this.#digit) {
      const [low, high] = this.#digit;
      const pair = low === high && (digit === low! + 1 || (low === 3 && digit === 5));
      if (!pair) return false;
      this.#digit = [low!, digit];
    } else {
      this.#digit = [digit, digit];
    }
    this.#fromLiteral = false;
    return this.#take(1);
  }

  #smallUnit(unit: number): boolean {
    if (unit === 1000 && (this.#digit || this.#group[0]) && this.#isUnitOfMeasure()) return false;
    if (unit >= this.#unit || (this.#approx === 'over' && !this.#digit)) return false;
    if (!this.#digit) {
      if (unit > 10 && this.#at !== this.#from) return false;
      this.#bare = unit > 10;
    }
    const digit = this.#digit ?? [1, 1];
    this.#group = this.#group.map((group, i) => group + digit[i]! * unit);
    this.#digit = null;
    this.#unit = unit;
    this.#zero = false;
    this.#afterLarge = 0;
    return this.#take(1);
  }

  /** 3千米 is 3 km, 三千米 3000 m. */
  #isUnitOfMeasure(): boolean {
    const unit = matchedAt(THOUSAND_UNIT, this.#text, this.#at);
    return unit !== null && (unit !== '千米' || this.#style === 'digits');
  }

  #largeUnit(exponent: number): boolean {
    const group = this.#group.map((value, i) => value + (this.#digit?.[i] ?? 0));
    const nothing = group[0] === 0;
    if (nothing && this.#total[0] === 0) {
      if (this.#at !== this.#from) return false;
      group[0] = group[1] = 1;
      this.#bare = true;
    } else if (nothing && exponent <= this.#afterLarge) {
      return false;
    }
    this.#total = this.#total.map((total, i) =>
      exponent === 8 ? scale(total + group[i]!, 8) : total + scale(group[i]!, 4),
    );
    this.#group = [0, 0];
    this.#digit = null;
    this.#unit = Number.POSITIVE_INFINITY;
    this.#zero = false;
    this.#afterLarge = exponent;
    return this.#take(1);
  }

  /** 几十 and 数百 are said of 20 and 200 on; 十几 is some number from ten on. */
  #several(char: string): boolean {
    if (this.#approx) return false;
    if (this.#at === this.#from) {
      const next = this.#text.charAt(this.#at + 1);
      if (SMALL_UNITS[next] === undefined && LARGE_UNITS[next] === undefined) return false;
      this.#digit = [2, 2];
      this.#approx = 'about';
      return this.#take(1);
    }
    if ((char === '数' && this.#unit !== 10) || this.#unit === Number.POSITIVE_INFINITY || this.#digit)
      return false;
    this.#approx = 'about';
    return this.#take(1);
  }

  #over(char: string): boolean {
    const round = this.#digit ? this.#fromLiteral : this.#end > this.#from;
    if (this.#approx === 'over' || !round || matchedAt(NOT_OVER, this.#text, this.#at)) return false;
    this.#approx = char === '来' ? 'about' : 'over';
    return this.#take(1);
  }

  #decimals(): boolean {
    const whole = this.#digit || this.#zero || this.#end > this.#from;
    const decimals = matchedAt(HAN_DECIMALS, this.#text, this.#at);
    if (!whole || !decimals || this.#style === 'digits' || this.#approx) return false;
    const several = decimals === '点几';
    const digits = several ? '1' : Array.from(decimals.slice(1), (digit) => HAN_DIGITS[digit]).join('');
    const value = Number(`${this.#value(0)}.${digits}`);
    this.#total = this.#group = [0, 0];
    this.#digit = [value, value];
    this.#unit = 1;
    this.#fromLiteral = true;
    if (several) this.#approx = 'about';
    return this.#take(decimals.length);
  }

  /** 三万五 and 一百五 leave the last unit out. */
  #value(side: 0 | 1): number {
    const digit = this.#digit?.[side] ?? 0;
    const left = this.#afterLarge ? scale(1, this.#afterLarge - 1) : this.#unit / 10;
    const short = digit > 0 && !this.#zero && !this.#fromLiteral && left >= 10 && Number.isFinite(left);
    return this.#total[side]! + this.#group[side]! + (short ? digit * left : digit);
  }
}
