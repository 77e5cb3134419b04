import { toMessage } from '../content/content-problem.ts';
import type { Finding } from './finding.ts';

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

/** Workflow commands as GitHub Actions reads them: a line each, with line ends and separators as %XX. */
function formatGithub(findings: readonly Finding[]): string {
  const lines = findings.map((finding) => {
    const { level, check, file, line, column } = finding;
    const places = { file, line, col: column, title: `npm run check: ${check}` };
    const properties = Object.entries(places)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${level} ${properties.join(',')}::${escapeData(toMessage(finding))}`;
  });
  return [...lines, countFindings(findings)].join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function countFindings(findings: readonly Finding[]): string {
  return `check: ${count(findings, 'error')} errors, ${count(findings, 'warning')} warnings`;
}

function count(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter((finding) => finding.level === level).length;
}
