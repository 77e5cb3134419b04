import { LONGEST_LITERAL, literalEnd, literalValue, matchedAt } from './literal.ts';
import type { NumberReading } from './number-reading.ts';
import {
  DIGIT,
  FORMAL_DIGIT,
  FORMAL_UNIT,
  HAN_DIGIT,
  LARGE_UNIT,
  numeralClass,
  numeralValue,
  OVER,
  POINT,
  SEVERAL,
  SMALL_UNIT,
  TENS,
} from './numerals.ts';
import { decimalsBehind } from './read-decimals.ts';
import { isUnitBehind } from './unit-behind.ts';

/** No number is longer (四千五百六十九万八千三百一十一亿四千八百七十二万五千三百八十二 has 31 characters): reading stops there. */
const LONGEST = 48;
/** Marks that may stand for a decimal point among Han digits. */
const DOTS: ReadonlySet<number> = new Set(Array.from('·•・.', (mark) => mark.charCodeAt(0)));
/** 千 before these is part of the unit: 千克, 千瓦. */
const THOUSAND_UNIT = /千(?:[克瓦卡赫伏焦帕]|米)/y;
const NOT_OVER =
  /多(?:少|元化|极|边|样|功能|媒体|党)|余(?:额|热|地|粮|下|生|震|款)|许(?:多|可|久|昌|氏|家|时)|来(?:自|到|了|看|说|的|去|往|源|临|宾|访|信|电|稿)/y;

const AND = '有'.charCodeAt(0);
const TWO = '两'.charCodeAt(0);
const SEVERAL_OF = '数'.charCodeAt(0);
const ABOUT: ReadonlySet<number> = new Set(Array.from('来许', (char) => char.charCodeAt(0)));

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
  /** The larger of the 万 and 亿 so far and the last of them, as exponents. */
  #largest = 0;
  #last = 0;
  #zero = false;
  #style: 'digits' | 'han' = 'han';
  #approx: NumberReading['approx'];
  #bare = false;
  #fromLiteral = false;
  #hasDecimals = false;
  readonly #formal: boolean;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = this.#at = this.#end = from;
    this.#formal = numeralClass(text.charCodeAt(from)) === FORMAL_DIGIT;
  }

  read(): NumberReading | null {
    while (this.#step()) if (this.#at - this.#from > LONGEST) return null;
    if (this.#end === this.#from) return null;
    const left = this.#leftOut();
    const value = this.#total + this.#group + this.#digit * left;
    const max = value + this.#totalSpread + this.#groupSpread + this.#digitSpread * left;
    if (!Number.isSafeInteger(Math.trunc(max))) return null;
    return {
      from: this.#from,
      to: this.#end,
      value,
      ...(max === value ? {} : { max }),
      ...(this.#approx ? { approx: this.#approx } : {}),
      style: this.#style,
      bare: this.#bare,
    };
  }

  #step(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    switch (numeralClass(code)) {
      case DIGIT:
        return this.#literal();
      case HAN_DIGIT:
        return this.#hanDigit(numeralValue(code));
      case SMALL_UNIT:
        return this.#smallUnit(numeralValue(code));
      case LARGE_UNIT:
        return this.#largeUnit(numeralValue(code));
      case SEVERAL:
        return this.#several(code);
      case OVER:
        return this.#over(code);
      case TENS:
        return this.#tens(numeralValue(code));
      case FORMAL_DIGIT:
        return this.#formal && this.#hanDigit(numeralValue(code));
      case FORMAL_UNIT:
        return this.#formal && this.#smallUnit(numeralValue(code));
      case POINT:
        return this.#decimals();
      default:
        return (DOTS.has(code) && this.#decimals()) || (code === AND && this.#and());
    }
  }

  #take(length: number): true {
    this.#at += length;
    this.#end = this.#at;
    return true;
  }

  #setDigit(low: number, high: number): void {
    this.#hasDigit = true;
    this.#digit = low;
    this.#digitSpread = high - low;
  }

  #clearDigit(): void {
    this.#hasDigit = false;
    this.#digit = this.#digitSpread = 0;
  }

  #literal(): boolean {
    // 1万零500, but not 零5.
    if (this.#hasDigit || (this.#zero && this.#end === this.#from)) return false;
    const end = literalEnd(this.#text, this.#at);
    if (end - this.#at > LONGEST_LITERAL) return false;
    const value = literalValue(this.#text, this.#at, end);
    if (this.#zero && value >= this.#below()) return false;
    this.#setDigit(value, value);
    this.#fromLiteral = end - this.#at > 1;
    if (this.#at === this.#from) this.#style = 'digits';
    return this.#take(end - this.#at);
  }

  /** 八十有三: 83, in the language of old. */
  #and(): boolean {
    const next = this.#text.charCodeAt(this.#at + 1);
    const tens = this.#unit === 10 && !this.#hasDigit && this.#approx === undefined;
    if (!tens || numeralClass(next) !== HAN_DIGIT || !isUnitBehind(this.#text, this.#at + 2)) return false;
    this.#at++;
    return true;
  }

  /** What stands behind 万 or 百 is smaller. */
  #below(): number {
    return Math.min(this.#unit, this.#afterLarge ? scale(1, this.#afterLarge) : Number.POSITIVE_INFINITY);
  }

  #hanDigit(digit: number): boolean {
    if (this.#approx || (this.#style === 'digits' && this.#hasDigit)) return false;
    if (this.#at > this.#from && this.#isTael()) return false;
    if (digit === 0) {
      if (this.#hasDigit) return false;
      this.#zero = true;
      this.#at++;
      return true;
    }
    if (this.#hasDigit) {
      const low = this.#digit;
      const pair = this.#digitSpread === 0 && (digit === low + 1 || (low === 3 && digit === 5));
      if (!pair) return false;
      this.#setDigit(low, digit);
    } else {
      this.#setDigit(digit, digit);
    }
    // 百五十, 千二百: an old way to write 150 and 1200.
    this.#bare = false;
    this.#fromLiteral = false;
    return this.#take(1);
  }

  /** 十两 is a weight, 一两个 and 三万两千 are numbers. */
  #isTael(): boolean {
    if (this.#text.charCodeAt(this.#at) !== TWO) return false;
    const next = numeralClass(this.#text.charCodeAt(this.#at + 1));
    if (next === SMALL_UNIT || next === LARGE_UNIT) return false;
    return this.#digit !== 1 || !isUnitBehind(this.#text, this.#at + 1);
  }

  #smallUnit(unit: number): boolean {
    if (unit === 1000 && (this.#hasDigit || this.#group) && this.#isUnitOfMeasure()) return false;
    if (unit >= this.#unit || (this.#approx === 'over' && !this.#hasDigit)) return false;
    if (!this.#hasDigit) {
      if (unit > 10 && this.#at !== this.#from) return false;
      this.#bare = unit > 10;
      this.#setDigit(1, 1);
    }
    this.#group += this.#digit * unit;
    this.#groupSpread += this.#digitSpread * unit;
    this.#clearDigit();
    this.#unit = unit;
    this.#zero = false;
    this.#afterLarge = 0;
    return this.#take(1);
  }

  /** 廿六, 一百卅. */
  #tens(value: number): boolean {
    if (this.#hasDigit || this.#unit <= 10 || this.#approx || this.#hasDecimals) return false;
    this.#group += value;
    this.#unit = 10;
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
    let group = this.#group + this.#digit;
    const spread = this.#groupSpread + this.#digitSpread;
    if (group === 0 && this.#total === 0) {
      if (this.#at !== this.#from) return false;
      group = 1;
      this.#bare = true;
    } else if (group === 0 && exponent <= this.#afterLarge) {
      return exponent === 4 && this.#afterLarge === 4 && !this.#bare && this.#tenThousandTimes(0, 0);
    } else if (this.#largest === 8 && (exponent === 8 || this.#last === 4)) {
      return false;
    } else if (exponent === 4 && this.#largest === 4) {
      return this.#tenThousandTimes(group, spread);
    }
    if (exponent === 8) {
      this.#total = scale(this.#total + group, 8);
      this.#totalSpread = scale(this.#totalSpread + spread, 8);
    } else {
      this.#total += scale(group, 4);
      this.#totalSpread += scale(spread, 4);
    }
    return this.#takeLarge(exponent);
  }

  /** 四万万 and 三万五千万: all that stands before the second 万 counts ten thousands. */
  #tenThousandTimes(group: number, spread: number): boolean {
    this.#total = scale(this.#total + group, 4);
    this.#totalSpread = scale(this.#totalSpread + spread, 4);
    return this.#takeLarge(8);
  }

  #takeLarge(exponent: number): true {
    this.#group = this.#groupSpread = 0;
    this.#clearDigit();
    this.#unit = Number.POSITIVE_INFINITY;
    this.#zero = false;
    this.#afterLarge = exponent;
    this.#largest = Math.max(this.#largest, exponent);
    this.#last = exponent;
    return this.#take(1);
  }

  /** 几十 and 数百 are said of 20 and 200 on; 十几 is some number from ten on. */
  #several(code: number): boolean {
    if (this.#approx) return false;
    if (this.#at === this.#from) {
      const next = numeralClass(this.#text.charCodeAt(this.#at + 1));
      if (next !== SMALL_UNIT && next !== LARGE_UNIT) return false;
      this.#setDigit(2, 2);
      this.#approx = 'about';
      return this.#take(1);
    }
    if (
      (code === SEVERAL_OF && this.#unit !== 10) ||
      this.#unit === Number.POSITIVE_INFINITY ||
      this.#hasDigit
    )
      return false;
    this.#approx = 'about';
    return this.#take(1);
  }

  #over(code: number): boolean {
    const round = this.#hasDigit ? this.#fromLiteral : this.#end > this.#from;
    if (this.#approx === 'over' || !round || matchedAt(NOT_OVER, this.#text, this.#at)) return false;
    this.#approx = ABOUT.has(code) ? 'about' : 'over';
    return this.#take(1);
  }

  #decimals(): boolean {
    const whole = this.#hasDigit || this.#zero || this.#end > this.#from;
    if (!whole || this.#style === 'digits' || this.#approx || this.#hasDecimals) return false;
    const decimals = decimalsBehind(this.#text, this.#at);
    if (!decimals) return false;
    const value = Number(`${this.#total + this.#group + this.#digit * this.#leftOut()}.${decimals.digits}`);
    this.#total = this.#totalSpread = this.#group = this.#groupSpread = 0;
    this.#setDigit(value, value);
    this.#unit = 1;
    this.#fromLiteral = this.#hasDecimals = true;
    if (decimals.several) this.#approx = 'about';
    return this.#take(decimals.to - this.#at);
  }

  /** What the last digit is to be multiplied with: 三万五 and 一百五 leave its unit out. */
  #leftOut(): number {
    if (this.#digit === 0 || this.#zero || this.#fromLiteral) return 1;
    const unit = this.#afterLarge ? scale(1, this.#afterLarge - 1) : this.#unit / 10;
    return unit >= 10 && Number.isFinite(unit) ? unit : 1;
  }
}
