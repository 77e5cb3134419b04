/** How an item is numbered: 一、 is 1 of the form `一、`. */
export interface ItemNumber {
  readonly value: number;
  readonly form: string;
}

const HAN = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const NUMBER = /^([（(]?)(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))([）)]?[、.．:：]?)(?!\d)/;

/** The number that a text begins with, where a mark says that it numbers: 1. 一、 （一） ①; null for 3名, 一年. */
export function readNumerals(text: string): ItemNumber | null {
  const circled = CIRCLED.indexOf(text.charAt(0));
  if (circled >= 0 && text !== '') return { value: circled + 1, form: '①' };
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, open = '', digits, han, close = ''] = match;
  // （一） has its mark in the brackets; 一） and 1. behind them; （一 has none.
  if (close === '' || (open !== '' && !/^[）)]/.test(close))) return null;
  return {
    value: digits === undefined ? fromHan(han!) : Number(digits),
    form: `${open}${digits === undefined ? '一' : '1'}${close}`,
  };
}

/** 一 to 九十九. */
function fromHan(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return HAN.indexOf(text.charAt(0)) + 1;
  const tens = ten === 0 ? 1 : HAN.indexOf(text.charAt(0)) + 1;
  return tens * 10 + (ten + 1 < text.length ? HAN.indexOf(text.charAt(ten + 1)) + 1 : 0);
}
