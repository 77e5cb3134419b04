import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listFolder } from '../../../content/list-folder.ts';
import { ENTRY } from '../../files.ts';
import {
  fragmentFile,
  PIECE,
  pieceFile,
  type SegmentEntry,
  type SegmentsEntry,
  segmentFile,
  WHOLE,
} from '../../segments/segment-form.ts';
import { type SearchArticle, toText } from '../search-article.ts';
import type { WrittenSegment } from './segment-builder.ts';
import { compareRows, facetsOf, type SegmentRow, textsDigest } from './segment-rows.ts';

const DIGITS = 16;

/** The folder of an index in segments, as its builder writes to it. */
export class SegmentsFolder {
  readonly path: string;
  /** Bytes written by this builder. */
  bytes = 0;

  constructor(path: string) {
    this.path = path;
    mkdirSync(join(path, 'segments'), { recursive: true });
  }

  /** The entry, or null where there is none or it is of another kind. */
  readEntry(): SegmentsEntry | null {
    let text: string;
    try {
      text = readFileSync(join(this.path, ENTRY), 'utf8');
    } catch {
      return null;
    }
    const entry: SegmentsEntry = JSON.parse(text);
    return entry.engine === 'segments' ? entry : null;
  }

  /** Puts the entry in the place of the one before, which until then stays; so it comes last. */
  writeEntry(entry: SegmentsEntry): void {
    const unfinished = join(this.path, `${ENTRY}.${process.pid}`);
    const text = JSON.stringify(entry);
    writeFileSync(unfinished, text);
    renameSync(unfinished, join(this.path, ENTRY));
    this.bytes += Buffer.byteLength(text);
  }

  /** Writes a value as JSON, gzip, under a name from its content, and returns the name. */
  writeDigested(ending: string, value: unknown): string {
    const packed = gzipSync(JSON.stringify(value), { level: 9 });
    const name = `${createHash('sha256').update(packed).digest('hex').slice(0, DIGITS)}.${ending}`;
    this.#write(name, packed);
    return name;
  }

  readDigested<T>(name: string): T {
    return JSON.parse(gunzipSync(readFileSync(join(this.path, name))).toString());
  }

  /**
   * Writes the texts of articles and returns their rows, both in the order of rows. The texts of one paper and date that
   * come together lie together, under a digest of them all: a text is never changed under its name.
   */
  writeTexts(articles: readonly SearchArticle[]): { article: SearchArticle; row: SegmentRow }[] {
    const sorted = articles.toSorted(compareRows);
    const issues = Map.groupBy(sorted, ({ paper, date }) => `${paper}\n${date}`);
    return [...issues.values()].flatMap((together) => {
      const texts = together.map((article) => JSON.stringify(toText(article)));
      const digest = textsDigest(texts);
      const { paper, date } = together[0]!;
      mkdirSync(join(this.path, dirname(fragmentFile(paper, date, digest, 0))), { recursive: true });
      return together.map((article, number) => {
        this.#write(fragmentFile(paper, date, digest, number), Buffer.from(texts[number]!));
        return {
          article,
          row: { id: article.id, paper, date, texts: digest, number, facets: facetsOf(article) },
        };
      });
    });
  }

  /** Counts a segment that was written, cuts it into pieces, and says of it what the entry does. */
  enter({ name, bytes, footer, rows }: WrittenSegment): SegmentEntry {
    this.bytes += bytes;
    const whole = rows.length <= WHOLE;
    if (!whole) this.#cut(name);
    const dates = rows.map(({ date }) => date).filter((date) => date !== '');
    return {
      name,
      bytes,
      footer,
      articles: rows.length,
      whole,
      dead: [],
      papers: [...new Set(rows.map(({ paper }) => paper))],
      from: dates.reduce((least, date) => (date < least ? date : least), dates[0] ?? ''),
      to: dates.reduce((most, date) => (date > most ? date : most), ''),
    };
  }

  removeSegment(name: string): void {
    rmSync(join(this.path, segmentFile(name)), { force: true });
    rmSync(join(this.path, dirname(pieceFile(name, 0))), { recursive: true, force: true });
  }

  /** Removes segments that the entry does not name: those it replaced, and what a killed run left. */
  sweep({ segments }: SegmentsEntry): void {
    const live = new Set(segments.map(({ name }) => name));
    const files = [...listFolder(join(this.path, 'segments')), ...listFolder(join(this.path, 'pieces'))];
    for (const file of files) {
      const name = file.replace(/\..*$/, '');
      if (!live.has(name)) this.removeSegment(name);
    }
  }

  /** Removes a file, and the folders below the first that are empty without it. */
  remove(file: string): void {
    rmSync(join(this.path, file), { force: true });
    for (let folder = dirname(file); folder.includes('/'); folder = dirname(folder)) {
      try {
        rmdirSync(join(this.path, folder));
      } catch {
        return;
      }
    }
  }

  #cut(name: string): void {
    const bytes = readFileSync(join(this.path, segmentFile(name)));
    mkdirSync(join(this.path, dirname(pieceFile(name, 0))), { recursive: true });
    for (let n = 0; n * PIECE < bytes.length; n++)
      this.#write(pieceFile(name, n), bytes.subarray(n * PIECE, (n + 1) * PIECE));
  }

  #write(file: string, content: Uint8Array): void {
    writeFileSync(join(this.path, file), content);
    this.bytes += content.length;
  }
}
