import { PARTS } from '../../schemas/index.ts';
import { NOWHERE, type Traced, typed } from './marked-text.ts';
import { type ArticleTexts, withPart } from './page-texts.ts';

/** Shorter pieces may stand in two places by chance. */
const LEAST_MOVED = 6;

/**
 * Text that was taken away in one place and put in in another was moved: it keeps the letters' places in the drop.
 */
export function reclaimMoved(page: readonly ArticleTexts[]): readonly ArticleTexts[] {
  let now = page;
  for (const removed of removals(page)) {
    const target = placeFor(now, removed.was);
    if (target === null) continue;
    const { article, part, at } = target;
    const marked = now[article]!.parts[part];
    const origins = [...marked.origins];
    for (const [index, origin] of removed.was.origins.entries()) origins[at + index] = origin;
    now = withPart(now, { article, part }, { ...marked, origins });
    const source = now[removed.article]!.parts[removed.part];
    const changes = source.changes.map((change) =>
      change.was === removed.whole ? { ...change, was: typed(change.was.text) } : change,
    );
    now = withPart(now, removed, { ...source, changes });
  }
  return now;
}

function* removals(page: readonly ArticleTexts[]) {
  for (const [article, { parts }] of page.entries()) {
    for (const part of PARTS) {
      for (const { was: whole } of parts[part].changes) {
        const from = whole.text.length - whole.text.trimStart().length;
        const text = whole.text.trim();
        const origins = whole.origins.slice(from, from + text.length);
        const isAll = whole.text.length === text.length + (whole.text.match(/\n/g)?.length ?? 0);
        if (text.length < LEAST_MOVED || !isAll || !origins.some((origin) => origin !== NOWHERE)) continue;
        yield { article, part, whole, was: { text, origins } satisfies Traced };
      }
    }
  }
}

/** Where the same text was put in, of letters that come from nowhere. */
function placeFor(page: readonly ArticleTexts[], { text }: Traced) {
  for (const [article, { parts }] of page.entries()) {
    for (const part of PARTS) {
      const marked = parts[part];
      for (const { from, to } of marked.changes) {
        const at = marked.text.slice(from, to).indexOf(text) + from;
        if (at < from) continue;
        if (marked.origins.slice(at, at + text.length).every((origin) => origin === NOWHERE)) {
          return { article, part, at };
        }
      }
    }
  }
  return null;
}
