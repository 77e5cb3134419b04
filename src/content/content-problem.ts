/** What is wrong with a file below `content/`, told to the person who has to mend it. */
export interface ContentProblem {
  /** The file's path as the reader was given it. */
  readonly file: string;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** From 1, in UTF-16 code units. */
  readonly column: number | null;
  /** The field, as in `dates[2].edtf`; null where no field is meant. */
  readonly field: string | null;
  readonly found: string;
  readonly allowed: string;
  /** What to do, where that does not follow from `allowed`. */
  readonly remedy: string | null;
}

/** What reading a file gives: its value, or everything that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** A problem with a file as a whole. */
export function fileProblem(
  file: string,
  found: string,
  allowed: string,
  remedy: string | null = null,
): ContentProblem {
  return { file, line: null, column: null, field: null, found, allowed, remedy };
}

/** `content/papers/x.yaml:3:7: place: found nothing; allowed: string`. */
export function toMessage(problem: ContentProblem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':');
  const field = problem.field === null ? '' : `${problem.field}: `;
  const remedy = problem.remedy === null ? '' : `. ${problem.remedy}`;
  return `${place}: ${field}found ${problem.found}; allowed: ${problem.allowed}${remedy}`;
}
