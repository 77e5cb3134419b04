/** Words by their letters, in typed arrays: looked for at every letter of a text, a table of strings would cost more than all else. */
export class WordTrie {
  private readonly parents: Int32Array;
  private readonly letters: Uint16Array;
  private readonly children: Int32Array;
  private readonly shift: number;
  private nodes = 1;

  /** `bits`: the table has two to the power of as many places; less than three of four should be taken. */
  constructor(bits: number) {
    this.parents = new Int32Array(1 << bits).fill(-1);
    this.letters = new Uint16Array(1 << bits);
    this.children = new Int32Array(1 << bits);
    this.shift = 32 - bits;
  }

  /** The node that a letter leads to; 0, the root, where no word goes on with it. */
  step(node: number, letter: number): number {
    const place = this.placeOf(node, letter);
    return this.parents[place] === -1 ? 0 : this.children[place]!;
  }

  /** The node at which a word ends, made where it is not there. */
  add(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      const place = this.placeOf(node, letter);
      if (this.parents[place] === -1) {
        this.parents[place] = node;
        this.letters[place] = letter;
        this.children[place] = this.nodes++;
      }
      node = this.children[place]!;
    }
    return node;
  }

  /** Where the step stands, or the free place where it would. Fibonacci hashing, linear probing. */
  private placeOf(node: number, letter: number): number {
    const { parents, letters } = this;
    const mask = parents.length - 1;
    let place = Math.imul(Math.imul(node, 0x85ebca6b) ^ letter, 0x9e3779b1) >>> this.shift;
    while (parents[place] !== -1 && (parents[place] !== node || letters[place] !== letter))
      place = (place + 1) & mask;
    return place;
  }
}
