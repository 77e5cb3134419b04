import { toMessage } from '../content/content-problem.ts';
import type { Finding } from './finding.ts';
import { githubAnnotation } from './github-annotation.ts';

/** How findings are printed: for people, for programs, and as annotations of a pull request on GitHub. */
export const FORMATS = { text: formatText, json: formatJson, github: formatGithub } as const;
export type Format = keyof typeof FORMATS;

function formatText(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => `${finding.level}: ${toMessage(finding)} [${finding.check}]`);
  return [...lines, countFindings(findings)].join('\n');
}

function formatJson(findings: readonly Finding[]): string {
  return JSON.stringify(
    { errors: count(findings, 'error'), warnings: count(findings, 'warning'), findings },
    null,
    2,
  );
}

function formatGithub(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { level, check, file, line, column } = finding;
    const place = { file, line, col: column, title: `npm run check: ${check}` };
    return githubAnnotation(level, place, toMessage(finding));
  });
  return [...lines, countFindings(findings)].join('\n');
}

function countFindings(findings: readonly Finding[]): string {
  return `check: ${count(findings, 'error')} errors, ${count(findings, 'warning')} warnings`;
}

function count(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter((finding) => finding.level === level).length;
}
