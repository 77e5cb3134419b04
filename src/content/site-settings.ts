import { Site } from '../../schemas/index.ts';
import type { ContentProblem } from './content-problem.ts';
import { shownPath } from './content-root.ts';
import { readTextIfThere } from './read-below.ts';
import { readYaml } from './read-data.ts';

const FILE = 'site.yaml';

/** What `content/site.yaml` settles; where it is not there, or has a mistake, what holds without it. */
export function readSite(root: string): { site: Site; problems: readonly ContentProblem[] } {
  const nothing = Site.parse({});
  const text = readTextIfThere(root, FILE);
  if (!text.ok) return { site: nothing, problems: text.problems };
  if (text.value === null) return { site: nothing, problems: [] };
  const read = readYaml(text.value, Site, { file: shownPath(root, FILE), line: 1 });
  return read.ok ? { site: read.value, problems: [] } : { site: nothing, problems: read.problems };
}
