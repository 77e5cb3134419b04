/** Loads things by name and keeps the last of them; what failed is asked for again next time. */
export class Recent<T> {
  readonly #most: number;
  readonly #load: (name: string) => Promise<T>;
  readonly #loaded = new Map<string, Promise<T>>();

  constructor(most: number, load: (name: string) => Promise<T>) {
    this.#most = most;
    this.#load = load;
  }

  get(name: string): Promise<T> {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const loading = this.#load(name);
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= this.#most) break;
      this.#loaded.delete(oldest);
    }
    return loading;
  }
}
