import { DEEDS_BEFORE_NAMES, OFFICES_BEFORE_NAMES, ROLES_AFTER_NAMES } from '../../lexicons/role-words.ts';
import { characterTable, mayHold, wordOpenings } from '../patterns/character-table.ts';

const ALL = [OFFICES_BEFORE_NAMES, DEEDS_BEFORE_NAMES, ROLES_AFTER_NAMES].flatMap((roles) =>
  Object.keys(roles),
);
const LONG = wordOpenings(ALL.filter((word) => word.length > 1));
/** 文, 图, 摄: before a mark or a space, or where the text ends. */
const SHORT = characterTable(ALL.filter((word) => word.length === 1));
/** A short word before another letter is hardly ever a role: 图书, 文化. */
const HAN = /\p{Script=Han}/u;

/** Whether a word for a role may stand in the text, so that the grammar of bylines need be asked. */
export function mentionsRole(text: string): boolean {
  if (mayHold(LONG, text)) return true;
  for (let i = 0; i < text.length; i++)
    if (SHORT[text.charCodeAt(i)] === 1 && !HAN.test(text.charAt(i + 1))) return true;
  return false;
}
