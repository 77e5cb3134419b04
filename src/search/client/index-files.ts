import { ENTRY, type Entry } from '../files.ts';

/** A file of the index could not be had. `status` is the server's answer, null where there was none (offline). */
export class IndexFileError extends Error {
  readonly status: number | null;

  constructor(address: string, status: number | null) {
    const { pathname } = new URL(address);
    super(
      status === null
        ? `The search index cannot be reached: ${pathname}`
        : `The search index is not complete: ${pathname} gives status ${status}. If the site was just updated, load the page again.`,
    );
    this.name = 'IndexFileError';
    this.status = status;
  }
}

/** Loads the files of one index; see files.ts for what they are. */
export class IndexFiles {
  readonly #folder: string;

  constructor(folder: URL) {
    this.#folder = folder.href;
  }

  /** The entry alone changes under its name, so the browser has to ask for it again. */
  async entry(): Promise<Entry> {
    return (await this.#load(ENTRY, 'no-cache')).json();
  }

  /** A file that holds JSON as it is. */
  async json<T>(name: string): Promise<T> {
    return (await this.#load(name, 'default')).json();
  }

  async packedJson<T>(name: string): Promise<T> {
    return (await this.#unpacked(name)).json();
  }

  /** The unpacked bytes of a file. */
  async bytes(name: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#unpacked(name)).arrayBuffer());
  }

  async #unpacked(name: string): Promise<Response> {
    const response = await this.#load(name, 'default');
    return new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
  }

  async #load(name: string, cache: RequestCache): Promise<Response> {
    const address = this.#folder + name.split('/').map(encodeURIComponent).join('/');
    const response = await fetch(address, { cache }).catch(() => null);
    if (response === null) throw new IndexFileError(address, null);
    if (!response.ok) throw new IndexFileError(address, response.status);
    return response;
  }
}
