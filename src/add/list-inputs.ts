import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { listFolder } from '../content/list-folder.ts';
import { LARGEST_DROP } from '../content/read-below.ts';
import { readBytes } from '../content/read-file.ts';
import { openZip } from './open-zip.ts';

/** A file that may be a drop, in a folder or in a zip. */
export interface Input {
  /** As the command line says it, with what lies below a folder or in a zip behind it, `/` between. */
  readonly path: string;
  readonly read: () => Promise<Read<Buffer>>;
}

/** What systems put beside files, unasked. */
const NOBODY_S = /^(?:\..*|__MACOSX|Thumbs\.db|desktop\.ini)$/i;
const IS_ZIP = /\.zip$/i;

/**
 * The files that are meant: each as it is, a folder or a zip by everything in it, in the order of names. What cannot be
 * opened is told in its place.
 */
export async function* listInputs(paths: readonly string[]): AsyncGenerator<Input | ContentProblem> {
  for (const path of paths) {
    if (isFolder(path)) yield* listFolderInputs(path);
    else if (IS_ZIP.test(path)) yield* listZipInputs(path);
    else yield fileInput(path);
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const fileInput = (path: string): Input => ({
  path,
  read: () => Promise.resolve(readBytes(path, path, LARGEST_DROP)),
});

async function* listFolderInputs(folder: string): AsyncGenerator<Input | ContentProblem> {
  let any = false;
  for (const name of listFolder(folder)) {
    if (NOBODY_S.test(name)) continue;
    any = true;
    yield* listInputs([join(folder, name)]);
  }
  if (!any) yield fileProblem(folder, 'a folder with no file in it', 'a folder of drops');
}

async function* listZipInputs(path: string): AsyncGenerator<Input | ContentProblem> {
  const zip = await openZip(path);
  if (!zip.ok) {
    yield* zip.problems;
    return;
  }
  try {
    const entries = zip.value.entries.filter(
      ({ name }) => !name.endsWith('/') && !name.split('/').some((part) => NOBODY_S.test(part)),
    );
    if (entries.length === 0) yield fileProblem(path, 'a zip with no file in it', 'a zip of drops');
    for (const entry of entries) {
      const inZip = `${path}/${entry.name}`;
      yield { path: inZip, read: () => entry.read(inZip, LARGEST_DROP) };
    }
  } finally {
    zip.value.close();
  }
}
