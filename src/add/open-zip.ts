import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { fileProblem, type Read } from '../content/content-problem.ts';

/** A file in a zip. */
export interface ZipEntry {
  /** Its path in the zip, `/` between; a folder's ends with one. */
  readonly name: string;
  /** Its bytes, and never more than `most` of them; `file` is how messages call it. */
  readonly read: (file: string, most: number) => Promise<Read<Buffer>>;
}

export interface Zip {
  /** In the order of their names. */
  readonly entries: readonly ZipEntry[];
  readonly close: () => void;
}

/** Most files that one zip is read for: thirty years of a daily have some 90,000 pages. */
const MOST_ENTRIES = 200_000;

/** Opens a zip and lists what is in it; what is in the files is read when it is asked for. */
export async function openZip(path: string): Promise<Read<Zip>> {
  try {
    // Names come as bytes: Chinese systems write GBK into zips, which the format does not know.
    const zip = await openPromise(path, { decodeStrings: false, autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.push(entry) > MOST_ENTRIES) throw new Error(`more than ${MOST_ENTRIES} files`);
    }
    const named = entries
      .map((entry) => ({ name: nameOf(entry), entry }))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    return {
      ok: true,
      value: {
        entries: named.map(({ name, entry }) => ({
          name,
          read: (file, most) => readEntry(zip, entry, file, most),
        })),
        close: () => zip.close(),
      },
    };
  } catch (error) {
    return broken(path, error);
  }
}

async function readEntry(zip: ZipFile, entry: Entry, file: string, most: number): Promise<Read<Buffer>> {
  if (entry.uncompressedSize > most) {
    const found = `a file of ${Math.round(entry.uncompressedSize / 1e6)} MB`;
    return { ok: false, problems: [fileProblem(file, found, `at most ${Math.round(most / 1e6)} MB`)] };
  }
  if (entry.isEncrypted()) {
    const problem = fileProblem(file, 'a file with a password', 'one without', 'Unpack the zip first');
    return { ok: false, problems: [problem] };
  }
  try {
    // The library stops where more comes out than the zip says: a bomb ends at `most`.
    return { ok: true, value: await buffer(await zip.openReadStreamPromise(entry)) };
  } catch (error) {
    return broken(file, error);
  }
}

function broken(file: string, error: unknown): { ok: false; problems: ReturnType<typeof fileProblem>[] } {
  const { code, message } = error as NodeJS.ErrnoException;
  const found = code === 'ENOENT' ? 'no such file' : `a zip that cannot be read: ${message}`;
  return { ok: false, problems: [fileProblem(file, found, 'a zip', 'Pack it anew, or unpack it first')] };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const GBK = new TextDecoder('gb18030');

/** UTF-8 where the bytes are that, whatever the zip says of them, else what Chinese Windows writes. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer;
  let name: string;
  try {
    name = UTF8.decode(bytes);
  } catch {
    name = GBK.decode(bytes);
  }
  return name.replaceAll('\\', '/');
}
