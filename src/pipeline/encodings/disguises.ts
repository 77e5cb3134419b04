/** Han letters that a disguise must hide to be one by more than chance. */
const ENOUGH_HAN = 4;

/** How much of a long text is looked at, in code units. */
const SAMPLE = 65_536;

interface Disguise {
  readonly name: string;
  readonly remedy: string;
  /** What stands for letters, and the letters that it stands for. */
  readonly runs: RegExp;
  readonly read: (run: string) => string;
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);
const fromHex = (pairs: string) =>
  Uint8Array.from(pairs.match(/[\dA-F]{2}/gi) ?? [], (hex) => Number.parseInt(hex, 16));
/** Bytes that are UTF-8 or, if they are not, GBK. */
const utf8OrGbk = (bytes: Uint8Array) => {
  const text = decode('utf-8', bytes);
  return text.includes('\uFFFD') ? decode('gb18030', bytes) : text;
};
const high = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) | 0x80);

const SAVE_AGAIN = 'Save the page as UTF-8 text';

/** Ways to write Chinese in ASCII alone: what came is not the text but what a program sends in its place. */
const DISGUISES: readonly Disguise[] = [
  { name: 'UTF-7', remedy: SAVE_AGAIN, runs: /\+([A-Za-z\d+/]{3,})-?/g, read: readUtf7 },
  {
    name: 'HZ',
    remedy: SAVE_AGAIN,
    runs: /~\{([!-w][!-~](?:[!-w][!-~]){0,500})~\}/g,
    read: (run) => decode('gb18030', high(run)),
  },
  {
    name: 'ISO-2022',
    remedy: SAVE_AGAIN,
    runs: /\x1B\$(?:[@AB]|[()*][A-Z])[\x0E]?((?:[!-~]{2}|\s)+)/g,
    read: (run) => decode('gb18030', high(run.replace(/\s/g, ''))),
  },
  {
    name: 'quoted-printable',
    remedy: 'Save the message’s text, not its source, as UTF-8 text',
    runs: /((?:=[\dA-F]{2}(?:=\r?\n)?){2,})/gi,
    read: (run) => utf8OrGbk(fromHex(run.replace(/=\r?\n/g, ''))),
  },
  {
    name: 'percent-encoded text',
    remedy: SAVE_AGAIN,
    runs: /((?:%[\dA-F]{2}){2,})/gi,
    read: (run) => utf8OrGbk(fromHex(run)),
  },
  {
    name: 'HTML character references',
    remedy: SAVE_AGAIN,
    runs: /((?:&#(?:x[\dA-F]{1,6}|\d{1,7});)+)/gi,
    read: (run) =>
      run.replace(/&#(?:x([\dA-F]+)|(\d+));/gi, (_, hex, number) =>
        letterOf(hex ? Number.parseInt(hex, 16) : Number(number)),
      ),
  },
  {
    name: 'escapes of a program (\\u6c5f)',
    remedy: SAVE_AGAIN,
    runs: /((?:\\u[\dA-F]{4})+)/gi,
    read: (run) => run.replace(/\\u([\dA-F]{4})/gi, (_, hex) => letterOf(Number.parseInt(hex, 16))),
  },
];

/** In which disguise most of a text’s Chinese is, and what to do; null where it stands there as itself. */
export function disguiseOf(raw: string): Pick<Disguise, 'name' | 'remedy'> | null {
  const text = raw.slice(0, SAMPLE);
  const plain = hanOf(text);
  return (
    DISGUISES.find(({ runs, read }) => {
      let han = 0;
      for (const [, run] of text.matchAll(runs)) han += hanOf(read(run!));
      return han >= ENOUGH_HAN && han > plain;
    }) ?? null
  );
}

function readUtf7(run: string): string {
  try {
    const bytes = latin1(atob(run));
    return bytes.length % 2 === 0 || run.length % 4 !== 0 ? decode('utf-16be', bytes) : '';
  } catch {
    return '';
  }
}

const letterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

export const hanOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
