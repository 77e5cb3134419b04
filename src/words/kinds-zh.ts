/** Kinds of figures, in Chinese. */
import type { Figure } from '../../schemas/index.ts';

export const kinds: Readonly<Record<Figure['kind'], string>> = {
  money: '金额',
  count: '数量',
  ratio: '比率',
  length: '长度',
  area: '面积',
  mass: '重量',
  volume: '体积',
  duration: '时长',
  energy: '能量',
  temperature: '温度',
  ordinal: '序数',
  other: '其他',
};
