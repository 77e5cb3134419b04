/** Bytes that are kept; what was asked for longest ago goes first. */
const MOST = 16_000_000;

/** Pieces of a file that are loaded once while they are in use: lines that follow one another mostly share their pages. */
export class KeptPieces {
  readonly #load: (start: number, end: number) => Promise<ArrayBuffer>;
  /** In the order in which they were last asked for. */
  readonly #pieces = new Map<string, Promise<ArrayBuffer>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;

  constructor(load: (start: number, end: number) => Promise<ArrayBuffer>) {
    this.#load = load;
  }

  get(start: number, end: number): Promise<ArrayBuffer> {
    const key = `${start}-${end}`;
    const kept = this.#pieces.get(key);
    this.#pieces.delete(key);
    const piece = kept ?? this.#load(start, end);
    this.#pieces.set(key, piece);
    if (kept === undefined) {
      this.#sizes.set(key, end - start);
      this.#bytes += end - start;
      piece.catch(() => this.#forget(key));
      for (const oldest of this.#pieces.keys()) {
        if (this.#bytes <= MOST || oldest === key) break;
        this.#forget(oldest);
      }
    }
    return piece;
  }

  #forget(key: string): void {
    if (!this.#pieces.delete(key)) return;
    this.#bytes -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
  }
}
