import { type Topic, Topics } from '../../schemas/index.ts';
import type { ContentProblem } from './content-problem.ts';
import { shownPath } from './content-root.ts';
import { readTextIfThere } from './read-below.ts';
import { readYaml } from './read-data.ts';

export const TOPICS_FILE = 'topics.yaml';

/** The topics of `content/topics.yaml`; none where it is not there, or has a mistake. */
export function readTopics(root: string): { topics: readonly Topic[]; problems: readonly ContentProblem[] } {
  const text = readTextIfThere(root, TOPICS_FILE);
  if (!text.ok) return { topics: [], problems: text.problems };
  if (text.value === null) return { topics: [], problems: [] };
  const read = readYaml(text.value, Topics, { file: shownPath(root, TOPICS_FILE), line: 1 });
  return read.ok ? { topics: read.value, problems: [] } : { topics: [], problems: read.problems };
}
