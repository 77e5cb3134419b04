/** The only definition of the files in `content/`; types are inferred from it and JSON Schema is generated from it. */
export * from './article.ts';
export * from './correction.ts';
export * from './kinds.ts';
export * from './page-record.ts';
export * from './paper.ts';
export * from './person.ts';
export * from './shared.ts';
export * from './sidecar.ts';
export * from './site.ts';
export * from './topic.ts';
export * from './values.ts';
export * from './withdrawal.ts';
