import type { FigureRule } from '../figure-reading.ts';
import { fraction } from './fraction.ts';
import { listed } from './listed.ts';
import { ordinal } from './ordinal.ts';
import { plain } from './plain.ts';
import { ratio } from './ratio.ts';
import { span } from './span.ts';
import { sum } from './sum.ts';

/** In the order in which they are tried at a number; the first that reads it wins. */
export const FIGURE_RULES: readonly FigureRule[] = [ordinal, fraction, ratio, sum, listed, span, plain];
