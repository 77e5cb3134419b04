import { ENTRY, type Entry } from '../files.ts';

/** A file of the index could not be had. `status` is the server's answer, null where there was none (offline). */
export class IndexFileError extends Error {
  readonly status: number | null;

  constructor(url: URL, status: number | null) {
    super(
      status === null
        ? `The search index cannot be reached: ${url.pathname}`
        : `The search index is not complete: ${url.pathname} gives status ${status}. If the site was just updated, load the page again.`,
    );
    this.name = 'IndexFileError';
    this.status = status;
  }
}

/** Loads the files of one index; see files.ts for what they are. */
export class IndexFiles {
  readonly #folder: URL;

  constructor(folder: URL) {
    this.#folder = folder;
  }

  /** The entry alone changes under its name, so the browser has to ask for it again. */
  async entry(): Promise<Entry> {
    return (await this.#load(ENTRY, 'no-cache')).json();
  }

  async json<T>(name: string): Promise<T> {
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
    const url = new URL(name.split('/').map(encodeURIComponent).join('/'), this.#folder);
    const response = await fetch(url, { cache }).catch(() => null);
    if (response === null) throw new IndexFileError(url, null);
    if (!response.ok) throw new IndexFileError(url, response.status);
    return response;
  }
}
