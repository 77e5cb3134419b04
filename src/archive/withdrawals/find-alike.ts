import { join } from 'node:path';
import { articlesFolder } from '../../content/content-root.ts';
import { listFolder } from '../../content/list-folder.ts';
import { type PageAddress, pageOfDrop } from '../../content/page-address.ts';
import { readTextBelow } from '../../content/read-below.ts';
import { likeness, readSketch } from '../../model/sketch.ts';
import type { Withheld } from './read-withheld.ts';

/** An article that has text of a withheld one. */
export interface Alike {
  readonly id: string;
  readonly page: PageAddress;
  readonly sketch: readonly number[];
  readonly of: Withheld;
  /** How much of what either has they share, between 0 and 1, estimated. */
  readonly share: number;
  /** It is the same text, some misread letters apart. */
  readonly isSame: boolean;
}

/** Likeness from which on two articles say the same. */
const SAME = 0.7;
/** Likeness from which on a person has to look: articles that have nothing to do with each other share no eight letters. */
const ALIKE = 0.08;

/** Every article of the archive that is like one of the withheld, each with the one it is most like. */
export function findAlike(
  root: string,
  withheld: readonly Withheld[],
  isSettled: (id: string) => boolean,
): Alike[] {
  if (withheld.length === 0) return [];
  const holders = new Set(withheld.flatMap(({ sketch }) => sketch));
  return Array.from(sketchedArticles(root)).flatMap(({ id, page, sketch: text }): Alike[] => {
    if (isSettled(id)) return [];
    const sketch = readSketch(text);
    if (!sketch.some((hash) => holders.has(hash))) return [];
    const [nearest] = withheld
      .map((of) => ({ of, share: likeness(of.sketch, sketch) }))
      .sort((a, b) => b.share - a.share);
    return nearest === undefined || nearest.share < ALIKE
      ? []
      : [{ id, page, sketch, ...nearest, isSame: nearest.share >= SAME }];
  });
}

interface Sketched {
  readonly id: string;
  readonly page: PageAddress;
  readonly sketch: string;
}

function* sketchedArticles(root: string): Generator<Sketched> {
  const top = articlesFolder(root);
  for (const paper of listFolder(top)) {
    for (const folder of listFolder(join(top, paper))) {
      for (const base of listFolder(join(top, paper, folder))) {
        const page = base.endsWith('.json')
          ? pageOfDrop(`${paper}/${folder}/${base.replace(/\.json$/, '.txt')}`, base)
          : null;
        if (!page?.ok) continue;
        for (const { id, sketch } of articlesOf(root, `articles/${paper}/${folder}/${base}`)) {
          if (sketch) yield { id, page: page.value, sketch };
        }
      }
    }
  }
}

/** A record's articles without the cost of its schema; none of one that is broken, whose articles nobody is shown either. */
function articlesOf(root: string, path: string): { readonly id: string; readonly sketch?: string }[] {
  const text = readTextBelow(root, path);
  try {
    return text.ok ? JSON.parse(text.value).articles : [];
  } catch {
    return [];
  }
}
