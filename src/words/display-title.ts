import { titles } from './titles-zh.ts';

/** The title under which an article is listed. */
export interface DisplayTitle {
  readonly text: string;
  /** True where the paper printed none (or it was lost) and the lead's first words stand in. */
  readonly supplied: boolean;
}

/** 本报讯（记者某某）, 新华社北京1月1日电: says nothing about the matter. */
const OPENING = /^[\s【]*[^，。：；！？（）]{2,16}[讯电】](?:\s*（[^）]{1,40}）)?\s*/u;

/** Longest title made of a lead, in characters. */
const LONGEST = 30;

/** The headline, or the lead's first words without dateline and byline, cut at a mark where one stands in reach. */
export function displayTitle(article: {
  readonly headline: string | null;
  readonly lead: string;
}): DisplayTitle {
  if (article.headline !== null) return { text: article.headline, supplied: false };
  const lead = article.lead.replace(OPENING, '') || article.lead;
  if (lead === '') return { text: titles.untitled, supplied: true };
  const sentence = /^[^。！？；]*/u.exec(lead)?.[0] || lead;
  const characters = [...sentence];
  if (characters.length <= LONGEST) return { text: sentence, supplied: true };
  const head = characters.slice(0, LONGEST).join('');
  const comma = head.lastIndexOf('，');
  return { text: `${comma >= 8 ? head.slice(0, comma) : head}……`, supplied: true };
}
