import { join } from 'node:path';
import { articlesFolder } from '../content/content-root.ts';
import { byCodeUnits, listFolder } from '../content/list-folder.ts';
import { dropPath, type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { readTextBelow } from '../content/read-below.ts';
import { CONFLICT_RULE } from '../corrections/index.ts';
import { type OpenItem, readDeskPage } from './read-desk-page.ts';

/** A page on which something needs a person. */
export interface OpenPage {
  readonly address: PageAddress;
  /** Between 0 and 1. */
  readonly quality: number;
  readonly items: readonly OpenItem[];
  /** Files that cannot be read, in words. */
  readonly problems: readonly string[];
}

/**
 * The pages that need a person, worst first: those with files that cannot be read, then those with corrections that no
 * longer fit, then by how much of the page looks misread, then by how many doubts there are.
 */
export function listOpen(root: string): OpenPage[] {
  return listPages(root)
    .filter((address) => mayBeOpen(root, address))
    .flatMap((address) => readDeskPage(root, address) ?? [])
    .filter(({ items, problems }) => items.length + problems.length > 0)
    .map(({ address, record, items, problems }) => ({ address, quality: record.quality, items, problems }))
    .sort(
      (a, b) =>
        b.problems.length - a.problems.length ||
        conflicts(b) - conflicts(a) ||
        a.quality - b.quality ||
        b.items.length - a.items.length ||
        byCodeUnits(dropPath(a.address), dropPath(b.address)),
    );
}

const conflicts = ({ items }: OpenPage) => items.filter(({ rule }) => rule === CONFLICT_RULE).length;

function listPages(root: string): PageAddress[] {
  const top = articlesFolder(root);
  return listFolder(top).flatMap((paper) =>
    listFolder(join(top, paper)).flatMap((folder) =>
      listFolder(join(top, paper, folder)).flatMap((base) => {
        if (!base.endsWith('.json')) return [];
        const page = pageOfDrop(`${paper}/${folder}/${base.replace(/\.json$/, '.txt')}`, base);
        return page.ok ? page.value : [];
      }),
    ),
  );
}

/** Most pages are without doubts: a look at the text of their files saves reading them as YAML. */
function mayBeOpen(root: string, { paper, folder, name }: PageAddress): boolean {
  const place = join(articlesFolder(root), paper, folder);
  return listFolder(place)
    .filter((base) => base === `${name}.json` || (base.startsWith(`${name}-`) && base.endsWith('.md')))
    .some((base) => {
      const text = readTextBelow(root, `articles/${paper}/${folder}/${base}`);
      return !text.ok || !/^(?:review: \[\]|\s*"review": \[\])/m.test(text.value);
    });
}
