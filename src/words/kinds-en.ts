/** Kinds of figures, in English. */
import type { kinds as chinese } from './kinds-zh.ts';

export const kinds: typeof chinese = {
  money: 'money',
  count: 'count',
  ratio: 'ratio',
  length: 'length',
  area: 'area',
  mass: 'mass',
  volume: 'volume',
  duration: 'duration',
  energy: 'energy',
  temperature: 'temperature',
  ordinal: 'ordinal',
  other: 'other',
};
