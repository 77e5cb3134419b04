import type { Mention, Organization } from '../../../schemas/index.ts';

/** 市总工会 behind 焦作市总工会: a short form begins with the level of what the long one names. */
const LEVEL = /^[省市县区州旗乡镇]/;
/** 环宇能源 behind 环宇能源股份有限公司: what a firm's short form leaves out. */
const FORMS = /^(?:集团|股份|有限|责任|总|分|控股|公司)+$/;

/** Gives the short form of an organisation that was named before its full name, where there is one such and no other. */
export function linkShortForms(mentions: readonly Mention[]): readonly Organization[] {
  const named = new Set<string>();
  return mentions.map((mention) => {
    const { name, at } = mention;
    const full = [...named].filter((long) => isShortOf(name, long));
    if (!LEVEL.test(name) || full.length === 0) named.add(name);
    return full.length === 1 ? { name, full: full[0]!, at } : mention;
  });
}

function isShortOf(name: string, long: string): boolean {
  if (name.length >= long.length) return false;
  if (LEVEL.test(name)) return long.endsWith(name);
  return long.startsWith(name) && FORMS.test(long.slice(name.length));
}
