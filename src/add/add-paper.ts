import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { Paper } from '../../schemas/index.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { dropsFolder, papersFolder, shownPath } from '../content/content-root.ts';
import { toFrontmatter } from '../content/frontmatter.ts';
import { idProblem } from '../content/papers.ts';
import { isThere } from '../content/read-below.ts';
import { readYaml } from '../content/read-data.ts';
import { writeProblem } from '../content/write-failure.ts';
import { writeFile } from '../content/write-file.ts';
import { KINDS_OF_PAPER } from '../words/file-names.ts';
import type { Ask } from './ask.ts';

/** What can be said of a paper when it is made; the rest is written into its file by hand. */
export const PAPER_FIELDS = ['name', 'id', 'place', 'publisher', 'rights', 'license'] as const;

export type PaperGiven = { readonly [field in (typeof PAPER_FIELDS)[number]]?: string };

const NEEDED: readonly (keyof PaperGiven)[] = ['name', 'id', 'place', 'rights'];

const QUESTIONS: Readonly<Record<keyof PaperGiven, string>> = {
  name: 'name (as printed in its masthead)',
  id: 'id (how it stands in paths and addresses)',
  place: 'place (the city where it appears)',
  publisher: 'publisher (Enter where that is not to be said)',
  rights: 'rights (who holds them, what readers may do; shown on every page)',
  license: 'license (the address of one, Enter where there is none)',
};

/** What became of it: the paper's file, as messages name it; or what has to be said first. */
export type PaperAdded =
  | { readonly state: 'added'; readonly id: string; readonly file: string }
  | { readonly state: 'missing'; readonly fields: readonly (keyof PaperGiven)[] }
  | { readonly state: 'refused'; readonly problems: readonly ContentProblem[] };

/**
 * Adds a paper to an archive: its file in `papers/` and its folder in `drops/`. Nothing is overwritten.
 *
 * @param ask null where nobody can be asked
 */
export async function addPaper(root: string, given: PaperGiven, ask: Ask | null): Promise<PaperAdded> {
  const said: Partial<Record<keyof PaperGiven, string>> = { ...given };
  for (const field of PAPER_FIELDS) {
    const otherwise = field === 'id' && said.name ? suggestId(said.name) : null;
    if (said[field] !== undefined) continue;
    if (ask !== null) said[field] = await answer(field, otherwise, root, ask);
    else if (otherwise !== null) said[field] = otherwise;
  }
  const missing = NEEDED.filter((field) => !said[field]);
  if (missing.length > 0) return { state: 'missing', fields: missing };
  const made = makePaper(root, said);
  if (!made.ok) return { state: 'refused', problems: made.problems };
  try {
    writeFile(join(dropsFolder(root), said.id!, '.gitkeep'), '');
    writeFile(join(papersFolder(root), `${said.id}.yaml`), made.value);
  } catch (error) {
    return { state: 'refused', problems: [writeProblem(error, fileOf(root, said.id!))] };
  }
  return { state: 'added', id: said.id!, file: fileOf(root, said.id!) };
}

/** Asks until the answer is one; what may be left out is, by an empty one. */
async function answer(
  field: keyof PaperGiven,
  otherwise: string | null,
  root: string,
  ask: Ask,
): Promise<string> {
  for (let problem = ''; ; ) {
    const shown = otherwise === null ? '' : ` [${otherwise}]`;
    const text = (await ask(`${problem}${QUESTIONS[field]}${shown}: `)).trim() || (otherwise ?? '');
    const wrong =
      text === '' ? (NEEDED.includes(field) ? 'This has to be said' : null) : mistake(field, text, root);
    if (wrong === null) return text;
    problem = `${wrong}\n`;
  }
}

/** What is wrong with one answer, as a sentence; null where nothing is. */
function mistake(field: keyof PaperGiven, text: string, root: string): string | null {
  if (field === 'id') {
    const problem = idProblem(text, text) ?? takenProblem(root, text);
    return problem === null ? null : `found ${problem.found}; allowed: ${problem.allowed}`;
  }
  const checked = Paper.shape[field].safeParse(text);
  return checked.success ? null : checked.error.issues.map(({ message }) => message).join('; ');
}

/** The text of the paper's file. */
function makePaper(root: string, said: PaperGiven): Read<string> {
  const file = fileOf(root, said.id!);
  const problem = idProblem(said.id!, file) ?? takenProblem(root, said.id!);
  if (problem !== null) return { ok: false, problems: [problem] };
  const fields = PAPER_FIELDS.filter((field) => field !== 'id' && said[field]);
  const text = toFrontmatter(Object.fromEntries(fields.map((field) => [field, said[field]])));
  const read = readYaml(text, Paper, { file, line: 1 });
  return read.ok ? { ok: true, value: text } : read;
}

function takenProblem(root: string, id: string): ContentProblem | null {
  if (!isThere(root, `papers/${id}.yaml`)) return null;
  return fileProblem(fileOf(root, id), 'a paper that is there already', 'an id of its own');
}

const fileOf = (root: string, id: string) => shownPath(root, 'papers', `${id}.yaml`);

/** 临江晚报 → linjiang-wanbao: place and kind of paper in pinyin; null where nothing in it can be read out. */
export function suggestId(name: string): string | null {
  const kind = KINDS_OF_PAPER.find((one) => name.endsWith(one)) ?? '';
  const parts = [name.slice(0, name.length - kind.length), kind].map((part) =>
    pinyin(part, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ''),
  );
  return parts.filter((part) => part !== '').join('-') || null;
}
