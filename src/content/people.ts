import { People, type Person } from '../../schemas/index.ts';
import type { ContentProblem } from './content-problem.ts';
import { shownPath } from './content-root.ts';
import { readTextIfThere } from './read-below.ts';
import { readYaml } from './read-data.ts';

export const PEOPLE_FILE = 'people.yaml';

/** Who is who, by `content/people.yaml`; nobody where it is not there, or has a mistake. */
export function readPeople(root: string): {
  people: readonly Person[];
  /** The file, for the lines of messages. */
  text: string;
  problems: readonly ContentProblem[];
} {
  const text = readTextIfThere(root, PEOPLE_FILE);
  if (!text.ok) return { people: [], text: '', problems: text.problems };
  if (text.value === null) return { people: [], text: '', problems: [] };
  const read = readYaml(text.value, People, { file: shownPath(root, PEOPLE_FILE), line: 1 });
  return {
    people: read.ok ? read.value : [],
    text: text.value,
    problems: read.ok ? [] : read.problems,
  };
}
