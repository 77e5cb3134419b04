import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { Mention } from '../../../schemas/index.ts';
import { paragraphBlock } from '../../../src/model/blocks.ts';
import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/gold/', import.meta.url));
/** {p:沈知秋}, [86名=学生]. */
const MARK = /\{([plow]):([^}]+)\}|\[([^\]=]+)(?:=([^\]]+))?\]/g;
const KINDS = { p: 'people', l: 'places', o: 'organizations', w: 'weak' } as const;

/** A figure as it stands; `of` is what it counts, null where that is not said plainly, `?` where it is a matter of taste. */
export interface LabelledFigure {
  readonly text: string;
  readonly at: string;
  readonly of: string | null;
}

export interface UnseenLead {
  readonly blocks: readonly Block[];
  readonly names: Record<(typeof KINDS)[keyof typeof KINDS], readonly Mention[]>;
  readonly figures: readonly LabelledFigure[];
}

/** The headlines and leads that were labelled before any rule had met them, in the form that tests/gold/unseen-leads.yaml states. */
export function unseenLeads(): readonly UnseenLead[] {
  return readLeads('unseen-leads.yaml').map(toLead);
}

/** Those in the manner of other press that nothing was chosen on. */
export function heldLeads(): readonly UnseenLead[] {
  return readLeads('leads-of-other-press.yaml')
    .filter(({ held }) => held)
    .map(toLead);
}

interface WrittenLead {
  readonly held?: boolean;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

function readLeads(file: string): readonly WrittenLead[] {
  return load(readFileSync(FOLDER + file, 'utf8')) as readonly WrittenLead[];
}

function toLead({ headline, paragraphs }: WrittenLead): UnseenLead {
  const read = [
    readMarked('h', headline),
    ...paragraphs.map((paragraph, i) => readMarked(paragraphBlock(i), paragraph)),
  ];
  const namesOf = (kind: string) =>
    read.flatMap(({ names }) =>
      names.filter((name) => name.kind === kind).map(({ name, at }) => ({ name, at })),
    );
  return {
    blocks: read.map(({ block }) => block),
    names: { people: namesOf('p'), places: namesOf('l'), organizations: namesOf('o'), weak: namesOf('w') },
    figures: read.flatMap(({ figures }) => figures),
  };
}

function readMarked(id: string, marked: string) {
  const names: (Mention & { kind: string })[] = [];
  const figures: LabelledFigure[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(MARK)) {
    const [mark, kind, name, figure, of] = match;
    text += marked.slice(done, match.index);
    done = match.index + mark.length;
    const written = name ?? figure!;
    const at = `${id}:${text.length}-${text.length + written.length}`;
    if (kind) names.push({ kind, name: written, at });
    else figures.push({ text: written, at, of: of ?? null });
    text += written;
  }
  return { block: { id, text: text + marked.slice(done) }, names, figures };
}
