/** Numbers values in the order in which they are first seen. */
export class NumberedValues {
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }

  all(): string[] {
    return [...this.#numbers.keys()];
  }
}
