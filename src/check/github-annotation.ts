/** Where an annotation of a pull request stands, and under which title. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number | null;
  readonly col: number | null;
  readonly title: string;
}

/** A workflow command as GitHub Actions reads it: one line, with line ends and separators as %XX. */
export function githubAnnotation(
  level: 'error' | 'warning',
  place: AnnotationPlace,
  message: string,
): string {
  const properties = Object.entries(place)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
