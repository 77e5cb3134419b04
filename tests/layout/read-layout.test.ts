import { describe, expect, test } from 'vitest';
import { formOf, readLayout, toGeometry } from '../../src/layout/index.ts';
import { UnreadableDrop } from '../../src/model/unreadable-drop.ts';
import {
  type InventedPage,
  JSON_FORMS,
  linesInOrder,
  PAGE,
  type SetAs,
  showPlain,
  toAlto,
  toHocr,
  toPageXml,
  toPdf,
} from './invented-page.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const asJson = (value: unknown) => utf8(JSON.stringify(value));

async function geometryOf(bytes: Uint8Array) {
  const form = formOf(bytes);
  if (form === null || form === 'picture') throw new Error(`taken for ${form}`);
  return toGeometry(await readLayout(bytes, form));
}

/** The words of what is said of a broken file. */
async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await geometryOf(bytes);
    return 'nothing wrong';
  } catch (error) {
    if (error instanceof UnreadableDrop) return error.message;
    throw error;
  }
}

const FORMS: readonly [string, (page: InventedPage) => Uint8Array][] = [
  ['PDF', (page) => toPdf(page)],
  ['ALTO', (page) => utf8(toAlto(page))],
  ['hOCR', (page) => utf8(toHocr(page))],
  ['PAGE', (page) => utf8(toPageXml(page))],
  ...Object.entries(JSON_FORMS).map(([name, write]): [string, (page: InventedPage) => Uint8Array] => [
    `JSON of ${name}`,
    (page) => asJson(write(page)),
  ]),
];

describe.each(FORMS)('a page as %s', (_, write) => {
  test('gives its lines in reading order, whatever the order in the file', async () => {
    const { text } = await geometryOf(write(PAGE));
    expect(text.trimEnd().split('\n')).toEqual(linesInOrder(PAGE));
    const shuffled = { ...PAGE, lines: PAGE.lines.toSorted((a, b) => a.text.localeCompare(b.text)) };
    expect((await geometryOf(write(shuffled))).text).toBe(text);
  });

  test('says where each line and each of its letters stands', async () => {
    const { lines, width } = await geometryOf(write(PAGE));
    const [, first] = lines;
    const unit = width / PAGE.width;
    // JSON of most programs does not say how large the page is.
    if (_.startsWith('JSON')) return;
    expect(first!.box.map((value) => Math.round(value / unit))).toEqual([40, 60, 140, 70]);
    expect(first!.places.map((value) => Math.round(value / unit))).toEqual([
      40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140,
    ]);
  });
});

describe('a PDF', () => {
  const withText = (show: (line: SetAs) => string, lines = PAGE.lines) =>
    geometryOf(toPdf({ ...PAGE, lines }, show));

  test('with letters painted twice for boldness has them once, and says so', async () => {
    const { text, removed } = await withText(
      (line) => `${showPlain(line)} ${showPlain({ ...line, x: line.x + 0.3 })}`,
    );
    expect(text.trimEnd().split('\n')).toEqual(linesInOrder(PAGE));
    expect(removed.map(({ text: letter }) => letter).join('')).toHaveLength(
      linesInOrder(PAGE).join('').length,
    );
    expect(new Set(removed.map(({ why }) => why))).toEqual(new Set(['painted-twice']));
  });

  test('with a second, hidden layer is read by the one that shows', async () => {
    const show = (line: SetAs) => `${showPlain(line)} 3 Tr ${showPlain({ ...line, text: '错字' })} 0 Tr`;
    const { text, removed } = await withText(show);
    expect(text.trimEnd().split('\n')).toEqual(linesInOrder(PAGE));
    expect(new Set(removed.map(({ why }) => why))).toEqual(new Set(['hidden']));
  });

  test('whose text is hidden under a picture is read by it', async () => {
    const { text } = await withText((line) => `3 Tr ${showPlain(line)}`);
    expect(text.trimEnd().split('\n')).toEqual(linesInOrder(PAGE));
  });

  test('with a headline set down the page has it as one line', async () => {
    const lines = [
      { text: '读书记', x: 20, y: 20, size: 20, down: true },
      ...PAGE.lines.slice(1, 4).map((line) => ({ ...line, x: line.x + 60 })),
    ];
    const { text, lines: placed } = await withText(showPlain, lines);
    expect(text.split('\n')[0]).toBe('读书记');
    expect(placed[0]!.direction).toBe('ttb');
  });

  test.each([
    ['of several pages', toPdf(PAGE, showPlain, 3), /a PDF of 3 pages.*npm run add/],
    ['without text', toPdf({ ...PAGE, lines: [] }), /without a text layer.*OCR/],
    ['cut off', toPdf(PAGE).subarray(0, 300), /a damaged PDF.*Fetch it again/],
    [
      'whose glyphs have no letters',
      toPdf(PAGE, ({ x, y }) => `1 0 0 1 ${x} ${y} Tm <E001E002E003> Tj`),
      /fonts without letters.*OCR/,
    ],
  ])('%s is refused, with what to do', async (_name, bytes, words) => {
    expect(await problemOf(bytes)).toMatch(words);
  });
});

describe('XML', () => {
  const alto = toAlto(PAGE);

  test('is read in the encoding that it declares', async () => {
    const declared = toAlto(PAGE, '<?xml version="1.0" encoding="UTF-16"?>');
    const { text } = await geometryOf(Uint8Array.from(Buffer.from(`\ufeff${declared}`, 'utf16le')));
    expect(text.trimEnd().split('\n')).toEqual(linesInOrder(PAGE));
  });

  test('has the hyphen of the OCR as a removal', async () => {
    const { text, removed } = await geometryOf(
      utf8(
        alto.replace(
          '</TextLine>',
          '<HYP CONTENT="-" HPOS="800" VPOS="60" WIDTH="9" HEIGHT="30"/></TextLine>',
        ),
      ),
    );
    expect(text).not.toContain('-');
    expect(removed).toMatchObject([{ text: '-', why: 'line-hyphen' }]);
  });

  test.each([
    ['cut off', alto.slice(0, 900), /cut off \(line \d+.*Fetch or export it again/],
    [
      'with entities of its own',
      alto.replace('<alto', '<!DOCTYPE a [<!ENTITY b "bb">]><alto'),
      /entities that the document declares itself \(line 1\)/,
    ],
    [
      'with entities of other files',
      alto.replace('<alto', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><alto'),
      /entities that the document declares itself/,
    ],
    [
      'with a box turned inside out',
      alto.replace(/WIDTH="30" HEIGHT="30"/, 'WIDTH="-30" HEIGHT="30"'),
      /inside out \(line 2/,
    ],
    [
      'with a box outside the page',
      alto.replace(/HPOS="\d+" VPOS="\d+" WIDTH="30"/, 'HPOS="9000" VPOS="60" WIDTH="30"'),
      /outside the page \(TextLine of line/,
    ],
    [
      'with two pages',
      alto.replace('</Page>', '</Page><Page WIDTH="9" HEIGHT="9"></Page>'),
      /more than one page/,
    ],
    ['without a size', toPageXml(PAGE).replace(/imageWidth="\d+"/, ''), /a page without a size/],
    ['in an encoding that nobody knows', toAlto(PAGE, '<?xml version="1.0" encoding="klingon"?>'), /klingon/],
    ['of hOCR that is cut off', toHocr(PAGE).slice(0, 700), /cut off/],
  ])('%s is refused, with place and remedy', async (_name, text, words) => {
    expect(await problemOf(utf8(text))).toMatch(words);
  });
});

describe('JSON', () => {
  test.each([
    ['cut off', JSON.stringify(JSON_FORMS['umi']!(PAGE)).slice(0, 200), /cut off \(line 1\)/],
    ['of something else', '{"name": "jianbao", "lines": 3}', /without lines that have text and box/],
    [
      'with fewer boxes than texts',
      '{"rec_texts": ["甲", "乙"], "rec_polys": [[[0,0],[9,0],[9,9],[0,9]]]}',
      /2 texts without as many boxes/,
    ],
    ['with a box turned inside out', '[[[90, 10, 20, 30], ["甲乙", 0.9]]]', /inside out \(\[0\]/],
    ['of two pages', '{"pdf_info": [{}, {}]}', /a document of 2 pages/],
  ])('%s is refused, with place and remedy', async (_name, text, words) => {
    expect(await problemOf(utf8(text))).toMatch(words);
  });
});

test.each([
  ['本报讯 记者', null],
  ['［简讯］', null],
  ['\x89PNG\r\n\x1a\n', 'picture'],
])('what a file is tell its bytes: %j', (text, form) => {
  expect(formOf(Uint8Array.from(Buffer.from(text, text.startsWith('\x89') ? 'latin1' : 'utf8')))).toBe(form);
});
