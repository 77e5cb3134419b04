import { ENTRY, type Entry } from '../files.ts';

/** A file of the index could not be had. `status` is the server's answer, null where there was none (offline). */
export class IndexFileError extends Error {
  readonly status: number | null;

  constructor(address: string, status: number | null, problem?: string) {
    super(problem ?? describe(new URL(address).pathname, status));
    this.name = 'IndexFileError';
    this.status = status;
  }
}

function describe(path: string, status: number | null): string {
  return status === null
    ? `The search index cannot be reached: ${path}`
    : `The search index is not complete: ${path} gives status ${status}. If the site was just updated, load the page again.`;
}

/** Loads the files of one index; see files.ts for what they are. */
export class IndexFiles {
  readonly #folder: string;
  /** Whether the host answers ranges, as far as is known: it is asked once, with the first range that is needed. */
  #hasRanges = true;

  constructor(folder: URL) {
    this.#folder = folder.href;
  }

  /** The entry alone changes under its name, so the browser has to ask for it again. */
  async entry(): Promise<Entry> {
    return (await this.#load(ENTRY, { cache: 'no-cache' })).json();
  }

  /** A file that holds JSON as it is. */
  async json<T>(name: string): Promise<T> {
    return (await this.#load(name)).json();
  }

  async packedJson<T>(name: string): Promise<T> {
    return unpack(await this.#load(name)).json();
  }

  /** The unpacked bytes of a file. */
  async bytes(name: string): Promise<Uint8Array> {
    return new Uint8Array(await unpack(await this.#load(name)).arrayBuffer());
  }

  /** The bytes of a file as they are. */
  async raw(name: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.#load(name)).arrayBuffer());
  }

  /**
   * Bytes of a file of `total` bytes; null where the host answers no ranges. Such a host sends all of the file instead,
   * which is not waited for, or a packed part of it, which nobody can unpack.
   *
   * @throws {IndexFileError} also where the file has another length
   */
  async range(
    name: string,
    at: number,
    length: number,
    total: number,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    if (!this.#hasRanges) return null;
    const response = await this.#load(name, { headers: { Range: `bytes=${at}-${at + length - 1}` } }, [416]);
    const { status, headers } = response;
    // Other hosts than the page's may not show this header.
    const said = headers.get('content-range');
    if (status === 416 || (status === 206 && said !== null && !said.endsWith(`/${total}`)))
      throw this.damaged(name);
    const packed = headers.get('content-encoding') ?? 'identity';
    if (status !== 206 || packed !== 'identity') {
      this.#hasRanges = false;
      await response.body?.cancel().catch(() => {});
      return null;
    }
    const bytes = await response.arrayBuffer().catch(() => null);
    if (bytes === null) throw new IndexFileError(this.#address(name), null);
    if (bytes.byteLength !== length) throw this.damaged(name);
    return new Uint8Array(bytes);
  }

  /** What to throw where a file holds something else than it should. */
  damaged(name: string): IndexFileError {
    const address = this.#address(name);
    const { pathname } = new URL(address);
    return new IndexFileError(
      address,
      404,
      `The search index is damaged: ${pathname} is not what was published. If the site was just updated, load the page again; else it has to be published again.`,
    );
  }

  async #load(name: string, options: RequestInit = {}, expected: readonly number[] = []): Promise<Response> {
    const address = this.#address(name);
    const response = await fetch(address, { cache: 'default', ...options }).catch(() => null);
    if (response === null) throw new IndexFileError(address, null);
    if (!response.ok && !expected.includes(response.status))
      throw new IndexFileError(address, response.status);
    return response;
  }

  #address(name: string): string {
    return this.#folder + name.split('/').map(encodeURIComponent).join('/');
  }
}

function unpack(response: Response): Response {
  return new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
}
