import { type VersionsWords, versionsEn } from '../words/versions-en.ts';
import { versionsZh } from '../words/versions-zh.ts';
import { type CorrectionVersion, sides } from './correction-version.ts';
import type { WithdrawalVersion } from './list-withdrawals.ts';

/** What the log shows. */
export interface Log {
  readonly versions: readonly CorrectionVersion[];
  readonly withdrawals: readonly WithdrawalVersion[];
}

/** How the log is printed: for people, in both languages, and for programs. */
export const LOG_FORMATS = { text: formatText, json: formatJson } as const;
export type LogFormat = keyof typeof LOG_FORMATS;

/** A phrase in both languages. */
const both = (say: (words: VersionsWords) => string) => {
  const [zh, en] = [say(versionsZh), say(versionsEn)];
  return zh === en ? zh : `${zh} ${en}`;
};

function formatText({ versions, withdrawals }: Log): string {
  const entries = [...versions.map(sayVersion), ...withdrawals.map(sayWithdrawal)];
  return entries.length === 0 ? both(({ none }) => none) : entries.join('\n');
}

function sayVersion(version: CorrectionVersion): string {
  const { key, correction, when, by } = version;
  const { was, now } = sides(correction);
  const state = stateOf(version);
  return [
    [
      key,
      when ?? both(({ noDay }) => noDay),
      by ?? both(({ nobody }) => nobody),
      both(({ kinds }) => kinds[correction.kind]),
    ].join('  '),
    `    ${[correction.article, placeOf(version)].filter((part) => part !== null).join('  ')}`,
    ...side('−', was),
    ...side('+', now),
    ...(correction.note === undefined ? [] : [`    ${correction.note}`]),
    ...(state === null ? [] : [`    ${state}`]),
  ].join('\n');
}

function stateOf({ state, end }: CorrectionVersion): string | null {
  if (state === 'holds') return null;
  return end !== null && 'key' in end
    ? both(({ undone }) => undone(end.key))
    : both(({ removed }) => removed(end));
}

function sayWithdrawal(version: WithdrawalVersion): string {
  const { withdrawal, line, end } = version;
  const { id, on, by, reason, hide, publish } = withdrawal;
  return [
    ['-'.repeat(12), on, by, both((words) => (publish ? words.published : words.withdrawal(hide)))].join(
      '  ',
    ),
    `    ${id}  ${placeOf(version)}`,
    `    ${reason}`,
    ...(line === null ? [`    ${both(({ removed }) => removed(end))}`] : []),
  ].join('\n');
}

const placeOf = ({ file, line }: { file: string; line: number | null }) =>
  line === null ? file : `${file}:${line}`;

/** Paragraphs are told apart by a sign, so that a side is one line. */
function side(mark: string, text: string | null): string[] {
  return text === null ? [] : [`    ${mark} ${text.replaceAll('\n', '¶')}`];
}

function formatJson({ versions, withdrawals }: Log): string {
  const entries = versions.map(({ page, ...version }) => ({ ...version, ...sides(version.correction) }));
  return JSON.stringify({ corrections: entries, withdrawals }, null, 2);
}
