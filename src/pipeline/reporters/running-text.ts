import { readCredit } from '../captions/read-credit.ts';
import { type DatelineReading, readDateline } from '../datelines/read-dateline.ts';
import { looksLikeName } from '../names/split-names.ts';
import { namesOf } from './bare-names.ts';
import { mentionsRole } from './mentions-role.ts';
import { readByline, type Signed } from './read-byline.ts';

const LONGEST_BYLINE = 60;
const BRACKET = /[（(【〔［[]([^（）()【】〔〕［］[\]]{2,60})[）)】〕］\]]/g;
const OPENS_BRACKET = /^\s?[（(【〔［[]/;
const CREDIT_AT_END = /(?:摄|摄影|摄影报[道导]|供图)[）)]?\s*$/;
/** Where the last sentence ends, before what stands behind it. */
const LAST_SENTENCE = /.*[。！？!?](?:[”’」』）)])?\s*/suy;
/** （作者沈知秋系澜川大学教授）. */
const INTRODUCED = /^\s?[作译笔]者/;
const WHO = /^(?:系|为|是|单位|[，,：:])/;
const OFFICE_AND_REPORT = /(?:记者|员|生).{0,24}报[道导]/;
const REPORTED = /报[道导]$/;

/** Who signs within a paragraph: at its dateline, in brackets, at its beginning or behind its last sentence. */
export function readRunningText(text: string): readonly Signed[] {
  const dateline = readDateline(text);
  const found = [
    ...(dateline ? atDateline(text, dateline) : atOpening(text)),
    ...inBrackets(text, dateline && !dateline.quoted ? dateline.to : null),
    ...atEnd(text),
  ];
  // A bracket at the end is read in both places.
  const places = new Set<number>();
  return found
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from }) => !places.has(from) && places.add(from));
}

/** 中央社記者沈知秋台北3日電, 本报澜川1月5日电 记者沈知秋报道. */
function atDateline(text: string, { signed, to }: DatelineReading): readonly Signed[] {
  return [...signed.map((span) => ({ ...span, role: 'reporter' as const })), ...behindDateline(text, to)];
}

function behindDateline(text: string, to: number): readonly Signed[] {
  const from = to + /^[\s】〕）)\]］]{0,3}/.exec(text.slice(to))![0].length;
  if (OPENS_BRACKET.test(text.slice(from))) return [];
  return readByline(text, from, Math.min(text.length, to + LONGEST_BYLINE), { strict: true }).signed;
}

/** 本报驻澜川记者沈知秋报道：… */
function atOpening(text: string): readonly Signed[] {
  const opening = text.slice(0, LONGEST_BYLINE);
  if (!OFFICE_AND_REPORT.test(opening)) return [];
  const from = /^[\s□■◆●★▲△○◎※]{0,4}/.exec(opening)![0].length;
  const { signed, to } = readByline(text, from, opening.length, { strict: true });
  return REPORTED.test(text.slice(0, to).trimEnd()) && /^\s?[：:，,\s]/.test(text.slice(to)) ? signed : [];
}

/** （记者沈知秋）, and beside the paper's or agency's own dateline also （沈知秋）. */
function inBrackets(text: string, dateline: number | null): readonly Signed[] {
  return Array.from(text.matchAll(BRACKET)).flatMap((match) => {
    const from = match.index + 1;
    const to = from + match[1]!.length;
    const beside = dateline !== null && text.slice(dateline, match.index).trim() === '';
    if (!beside && !mentionsRole(match[1]!)) return [];
    const inner = readDateline(text.slice(from, to))?.to ?? 0;
    const byline = readByline(text, from + inner, to, { bare: beside });
    const rest = text.slice(byline.to, to).trim();
    if (byline.signed.length > 0 && (rest === '' || (INTRODUCED.test(match[1]!) && WHO.test(rest))))
      return byline.signed;
    if (beside) {
      const names = namesOf(text, from, to, true)?.filter((name) => looksLikeName(text, name));
      if (names && names.length > 0) return names.map((span) => ({ ...span, role: 'author' as const }));
    }
    return credited(text, from, to);
  });
}

/** … 澜川晚报记者沈知秋, … 沈知秋 文/摄: behind the last sentence. */
function atEnd(text: string): readonly Signed[] {
  const from = Math.max(0, text.length - LONGEST_BYLINE);
  LAST_SENTENCE.lastIndex = from;
  const sentence = LAST_SENTENCE.exec(text);
  if (sentence) {
    const at = from + sentence[0].length;
    if (!mentionsRole(text.slice(at))) return [];
    const { signed, to } = readByline(text, at, text.length, { strict: true });
    if (signed.length > 0 && text.slice(to).trim() === '') return signed;
  }
  const end = text.slice(from);
  return CREDIT_AT_END.test(end) && !/[）)]\s*$/.test(end) ? credited(text, from, text.length) : [];
}

function credited(text: string, from: number, to: number): readonly Signed[] {
  const names = readCredit(text.slice(from, to))?.names ?? [];
  if (!names.every((span) => looksLikeName(text.slice(from, to), span))) return [];
  return names.map((span) => ({
    from: span.from + from,
    to: span.to + from,
    role: 'photographer',
  }));
}
