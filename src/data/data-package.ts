/** The Frictionless data package (https://datapackage.org/standard/data-package/, version 2) of an export. */
import type { PaperEntry } from '../archive/index.ts';
import { rightsOf } from '../metadata/rights.ts';
import { datasetWords } from '../words/dataset-words.ts';
import { FORMATS, type Format, type Manifest } from './exported-files.ts';
import { type Column, TABLES } from './tables.ts';

/** Where the papers' rights statements stand in full. */
export const RIGHTS = 'RIGHTS.txt';

export function toDataPackage(
  tables: Manifest['tables'],
  papers: readonly PaperEntry[],
  homepage: string | null,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jianbao',
    title: datasetWords.name,
    description: datasetWords.description,
    ...(homepage === null ? {} : { homepage }),
    licenses: papers.map((paper) => {
      const { statement, license } = rightsOf(paper);
      return { path: license ?? RIGHTS, title: datasetWords.rights(paper.name, statement) };
    }),
    sources: papers.map(({ name, publisher, place }) => ({
      title: datasetWords.source(name, publisher ?? place),
    })),
    resources: tables.flatMap(({ name, files }) =>
      FORMATS.map(({ format, type }) => ({
        name: format === 'csv' ? name : `${name}-${format}`,
        path: files[format].path,
        format,
        mediatype: type,
        ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
        bytes: files[format].bytes,
        hash: `sha256:${files[format].sha256}`,
        schema: toTableSchema(name, format),
      })),
    ),
  };
}

function toTableSchema(name: string, format: Format): object {
  const { columns } = TABLES.find((table) => table.name === name)!;
  return {
    fields: columns.map((column) => toField(column, format)),
    primaryKey: name === 'articles' ? ['article'] : ['article', 'n'],
    ...(name === 'articles'
      ? {}
      : {
          foreignKeys: [{ fields: ['article'], reference: { resource: 'articles', fields: ['article'] } }],
        }),
    missingValues: format === 'csv' ? [''] : [],
  };
}

function toField(
  { name, type, nullable, description, descriptionZh, values }: Column,
  format: Format,
): object {
  // An empty CSV field is null or an empty text: only a number that must be there is told apart.
  const required = !nullable && (format !== 'csv' || type !== 'string');
  return {
    name,
    type,
    description,
    'description:zh': descriptionZh,
    constraints: { ...(required && { required }), ...(values && { enum: values }) },
  };
}
