/** A small invented page, and the same page in every form that keeps geometry. */

/** A line as set: points, origin top left; `y` is the top of the em box. */
export interface SetAs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly down?: boolean;
}

export interface InventedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SetAs[];
  readonly rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly pictures?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
}

/** Lines below each other in one column, the first one indented. */
export function column(x: number, y: number, size: number, texts: readonly string[]): SetAs[] {
  return texts.map((text, i) => {
    const indent = text.startsWith('　') ? 2 : 0;
    return { text: text.trim(), x: x + indent * size, y: y + i * size * 1.5, size };
  });
}

/** Two columns under one headline, a notice in a frame below them. */
export const PAGE: InventedPage = {
  width: 400,
  height: 300,
  lines: [
    { text: '望澜区三所小学添新书', x: 60, y: 20, size: 24 },
    ...column(20, 60, 10, ['　市图书馆的汽车昨日开', '进望澜区，把两千余册图', '书送到三所小学。']),
    ...column(160, 60, 10, ['　馆员陆秋岑说，书是读', '者捐的，每本都写着捐书', '人的名字和一句话。']),
    { text: '停水通知', x: 60, y: 150, size: 16 },
    ...column(20, 180, 10, ['　因检修管道，青篱街明', '日停水一天，请居民提前', '备水，不便之处请谅解。']),
  ],
  rules: [[10, 140, 290, 141]],
};

export const linesInOrder = ({ lines }: InventedPage) => lines.map(({ text }) => text);

const boxOf = ({ text, x, y, size, down }: SetAs): [number, number, number, number] => {
  const length = Array.from(text).length * size;
  return down ? [x, y, x + size, y + length] : [x, y, x + length, y + size];
};

const letters = (line: SetAs) =>
  Array.from(line.text).map((text, i) => {
    const { x, y, size, down } = line;
    return {
      text,
      box: down
        ? [x, y + i * size, x + size, y + (i + 1) * size]
        : [x + i * size, y, x + (i + 1) * size, y + size],
    };
  });

/** A PDF whose font is named and not held: pdf.js looks its letters up in the tables that come with it. */
export function toPdf(page: InventedPage, text: (line: SetAs) => string = showPlain, pages = 1): Uint8Array {
  const operators = [
    ...(page.rules ?? []).map(([x0, y0, x1, y1]) => `${x0} ${page.height - y1} ${x1 - x0} ${y1 - y0} re f`),
    ...page.lines.map(
      (line) => `BT /F ${line.size} Tf ${text({ ...line, y: page.height - line.y - 0.86 * line.size })} ET`,
    ),
  ].join('\n');
  const kids = Array.from({ length: pages }, (_, i) => `${7 + i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    `<< /Length ${operators.length} >>\nstream\n${operators}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 6 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    ),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

export const showPlain = ({ text, x, y, size, down }: SetAs) =>
  down
    ? Array.from(text)
        .map((letter, i) => `1 0 0 1 ${x} ${y - i * size} Tm <${hex(letter)}> Tj`)
        .join(' ')
    : `1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj`;

const SCALE = 3;
const px = (value: number) => Math.round(value * SCALE);

export function toAlto(
  { width, height, lines }: InventedPage,
  prolog = '<?xml version="1.0" encoding="UTF-8"?>',
): string {
  const attributes = ([x0, y0, x1, y1]: readonly number[]) =>
    `HPOS="${px(x0!)}" VPOS="${px(y0!)}" WIDTH="${px(x1! - x0!)}" HEIGHT="${px(y1! - y0!)}"`;
  const body = lines.map(
    (line) =>
      `<TextLine ${attributes(boxOf(line))}>${letters(line)
        .map(({ text, box }) => `<String ${attributes(box)} WC="0.9" CONTENT="${text}"/>`)
        .join('')}</TextLine>`,
  );
  return `${prolog}<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page WIDTH="${px(width)}" HEIGHT="${px(height)}"><PrintSpace><TextBlock>${body.join('\n')}</TextBlock></PrintSpace></Page></Layout></alto>`;
}

export function toHocr({ width, height, lines }: InventedPage): string {
  const bbox = (box: readonly number[]) => `bbox ${box.map(px).join(' ')}`;
  const body = lines.map(
    (line) =>
      `<span class="ocr_line" title="${bbox(boxOf(line))}">${letters(line)
        .map(({ text, box }) => `<span class="ocrx_word" title="${bbox(box)}; x_wconf 90">${text}</span>`)
        .join(' ')}</span>`,
  );
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title></title></head><body><div class="ocr_page" title="image 1.jpg; bbox 0 0 ${px(width)} ${px(height)}">${body.join('<br>\n')}</div></body></html>`;
}

export function toPageXml({ width, height, lines }: InventedPage): string {
  const points = ([x0, y0, x1, y1]: readonly number[]) =>
    `<Coords points="${[
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ]
      .map(([x, y]) => `${px(x!)},${px(y!)}`)
      .join(' ')}"/>`;
  const body = lines.map(
    (line, i) =>
      `<TextLine id="l${i}">${points(boxOf(line))}<TextEquiv index="1"><Unicode>${line.text.slice(1)}</Unicode></TextEquiv><TextEquiv index="0"><Unicode>${line.text}</Unicode></TextEquiv></TextLine>`,
  );
  return `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="${px(width)}" imageHeight="${px(height)}"><TextRegion id="r">${points([0, 0, width, height])}${body.join('')}</TextRegion></Page></PcGts>`;
}

const corners = (line: SetAs) => {
  const [x0, y0, x1, y1] = boxOf(line).map(px) as [number, number, number, number];
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
};

/** What PaddleOCR 2, PaddleOCR 3, RapidOCR, Umi-OCR and MinerU write. */
export const JSON_FORMS: Readonly<Record<string, (page: InventedPage) => unknown>> = {
  paddle: ({ lines }) => [lines.map((line) => [corners(line), [line.text, 0.98]])],
  paddle3: ({ lines }) => ({
    res: {
      rec_texts: lines.map(({ text }) => text),
      rec_scores: lines.map(() => 0.9),
      rec_polys: lines.map(corners),
    },
  }),
  rapid: ({ lines }) => lines.map((line) => [corners(line), line.text, 0.98]),
  rapidApi: ({ lines }) =>
    Object.fromEntries(
      lines.map((line, i) => [i, { rec_txt: line.text, dt_boxes: corners(line), score: '0.97' }]),
    ),
  umi: ({ lines }) => ({
    code: 100,
    data: lines.map((line) => ({ text: line.text, box: corners(line), score: 0.97 })),
  }),
  mineru: ({ lines, width, height }) => ({
    pdf_info: [
      {
        page_idx: 0,
        page_size: [px(width), px(height)],
        discarded_blocks: [],
        para_blocks: [
          {
            type: 'text',
            bbox: [0, 0, px(width), px(height)],
            lines: lines.map((line) => ({
              bbox: boxOf(line).map(px),
              spans: [{ bbox: boxOf(line).map(px), type: 'text', content: line.text, score: 1 }],
            })),
          },
        ],
      },
    ],
  }),
};
