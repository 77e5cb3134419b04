import { readCredit } from '../captions/read-credit.ts';
import { namesInBare } from './bare-names.ts';
import type { ReporterRule } from './place.ts';
import { readBylineLine } from './read-byline-line.ts';
import { readRunningText } from './running-text.ts';

/** 图为…。沈知秋 摄: the caption's credit. */
const caption: ReporterRule = {
  name: 'caption',
  read: ({ id, text }) =>
    id.startsWith('c')
      ? (readCredit(text)?.names ?? []).map((span) => ({ ...span, role: 'photographer' }))
      : null,
};

/** A line of its own: 本报记者沈知秋 通讯员周清川, 责任编辑：黄明远. */
const bylineBlock: ReporterRule = {
  name: 'byline-block',
  read: ({ id, text }) => (id.startsWith('p') ? readBylineLine(text) : null),
};

/** A line of its own with nothing but names: under the headline, or in brackets at the end. Without a role word, it names the author. */
const bareNames: ReporterRule = {
  name: 'bare-names',
  read: (block, place) =>
    namesInBare(block, place)?.map((span) => ({ ...span, role: 'author' as const })) ?? null,
};

/** In running text: behind the dateline (本报讯（记者沈知秋）, 本报澜川1月5日电 记者沈知秋报道), in brackets, or as a credit at the end. */
const runningText: ReporterRule = {
  name: 'running-text',
  read: ({ id, text }) => (id.startsWith('p') ? readRunningText(text) : null),
};

/** The first that reads somebody out of a block reads it. */
export const REPORTER_RULES: readonly ReporterRule[] = [caption, bylineBlock, bareNames, runningText];
