import {
  COLLECTION_STYLE,
  DEFAULT_SCALAR_STYLE_RULES,
  DUMP_SCHEMA,
  jsToAst,
  type Node,
  present,
  SCALAR_STYLE,
  type ScalarLayout,
} from 'js-yaml';

/**
 * Writes YAML to be read: one value a line. A list of objects takes a line for each of them, everything else below the
 * top level is in flow style on its key's line. Keys stand in the order they have in `data`.
 */
export function toFrontmatter(data: object): string {
  const documents = jsToAst(data, DUMP_SCHEMA, { noRefs: true });
  const top = documents[0]?.contents;
  if (top?.kind === 'mapping') for (const { value } of top.items) setFlow(value);
  return present(documents, {
    schema: DUMP_SCHEMA,
    lineWidth: -1,
    quoteStyle: 'double',
    scalarStyleRules: SCALAR_RULES,
  });
}

function setFlow(node: Node): void {
  if (node.kind === 'sequence' && node.items[0]?.kind === 'mapping') {
    for (const item of node.items) setFlow(item);
  } else if (node.kind === 'mapping' || node.kind === 'sequence') {
    node.style = COLLECTION_STYLE.FLOW;
  }
}

/** `p1:0-3`, which YAML 1.1 readers may take for a mapping, and `2011-09`, which some take for a date. */
const LOOKS_TYPED = /^(?:[khdpc]\d*:\d+-\d+|\d{4}-\d{2})$/;
/** Of several lines: they stand as \n, so that a value stays on its line. */
const HAS_LINES = /\n/;

function quoteLookalikes(layout: ScalarLayout): void {
  if (LOOKS_TYPED.test(layout.node.value) || HAS_LINES.test(layout.node.value))
    layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}

/** The library's rules but for block scalars, which would spread one value over several lines. */
const SCALAR_RULES = [
  ...Object.entries(DEFAULT_SCALAR_STYLE_RULES)
    .filter(([name]) => name !== 'tryLongOrMultilineAsBlock')
    .map(([, rule]) => rule),
  quoteLookalikes,
];

/** The parts of a file that begins with frontmatter. */
export interface FrontmatterParts {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  readonly body: string;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<body>[\s\S]*)$/m;

/** Cuts a file into frontmatter and body; null where it does not begin with a line `---` that a second one closes. */
export function splitFrontmatter(text: string): FrontmatterParts | null {
  const groups = FRONTMATTER.exec(text)?.groups;
  if (groups === undefined || !/^\uFEFF?---/.test(text)) return null;
  return { yaml: groups['yaml'] ?? '', yamlLine: 2, body: groups['body'] ?? '' };
}
