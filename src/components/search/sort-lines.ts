import type { HitLine } from '../../search/client.ts';

const collator = new Intl.Collator('zh-CN');

/**
 * Lines by what stands after the hit, or before it, read away from the hit; else as they come. Chinese in the order of
 * its sounds, as the browser has it. The lines themselves stay in their order.
 */
export function sortLines(lines: readonly HitLine[], by: string): readonly HitLine[] {
  if (by === 'right') return sortBy(lines, ({ right }) => right);
  if (by === 'left') return sortBy(lines, ({ left }) => [...left].reverse().join(''));
  return lines;
}

function sortBy(lines: readonly HitLine[], key: (line: HitLine) => string): HitLine[] {
  return lines
    .map((line) => ({ line, key: key(line) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ line }) => line);
}
