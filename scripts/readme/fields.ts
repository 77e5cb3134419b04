import { Article, FIGURE_KINDS, PageRecord, ROLES } from '../../schemas/index.ts';

/** The fields of an article file, from the schema's own descriptions. */
export function fields(): string {
  const rows = Object.entries({ ...Article.shape, folio: PageRecord.shape.folio }).map(([name, type]) => {
    const description = type.description ?? describeInner(type) ?? '';
    return `| \`${name}\` | ${description.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`;
  });
  const roles = ROLES.map((role) => `\`${role}\``).join(' ');
  const kinds = FIGURE_KINDS.map((kind) => `\`${kind}\``).join(' ');
  return [
    '| Field | Meaning |',
    '|---|---|',
    ...rows,
    '',
    `Roles: ${roles}. Kinds of figures: ${kinds}.`,
  ].join('\n');
}

/** A list or a nullable says nothing itself; what it holds does. */
function describeInner(type: unknown): string | undefined {
  const { unwrap, element } = type as {
    unwrap?: () => { description?: string };
    element?: { description?: string };
  };
  return element?.description ?? unwrap?.call(type).description;
}
