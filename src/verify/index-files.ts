import { join } from 'node:path';
import { sha256 } from '../content/digest.ts';
import { type Disagreement, disagree } from './disagreement.ts';
import type { Difference } from './first-difference.ts';
import { readIfFile } from './read-if-file.ts';

/** How a file is named in the index's folder, by what it holds. */
const DIGEST = /(?:^|\/)([0-9a-f]{12,})\.[\w]+$/;

/** The files of an index as they are looked at; what is wrong with them is kept. */
export class IndexFiles {
  readonly disagreements: Disagreement[] = [];
  /** Those that belong to the index, as paths below its folder. */
  readonly given = new Set<string>();
  readonly #folder: string;
  readonly #shown: (path: string) => string;

  /** @param shown how messages call a file of the folder */
  constructor(folder: string, shown: (path: string) => string) {
    this.#folder = folder;
    this.#shown = shown;
  }

  /** A file's bytes; null where it is missing. */
  open(path: string): Buffer | null {
    this.given.add(path);
    const bytes = readIfFile(join(this.#folder, path));
    if (bytes === null)
      this.disagreements.push(disagree('fileMissing', this.#shown(path), null, { of: path }));
    return bytes;
  }

  /** The bytes of a file whose name is its digest; null where it is missing or holds something else. */
  openWhole(path: string): Buffer | null {
    const bytes = this.open(path);
    const name = DIGEST.exec(path)?.[1];
    const digest = bytes === null ? name : sha256(bytes).slice(0, name?.length);
    if (digest !== name)
      this.disagreements.push(
        disagree('bytesDiffer', this.#shown(path), null, { found: digest!, expected: name! }),
      );
    return digest === name ? bytes : null;
  }

  differs(path: string, difference: Difference | null): void {
    if (difference !== null)
      this.disagreements.push(disagree('fileDiffers', this.#shown(path), difference.line, difference));
  }
}
