import { Article, type Reporter } from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { isCaption, isParagraph, textsOf } from '../model/blocks.ts';
import { roles } from '../words/bylines-zh.ts';
import type { DeskWords } from '../words/desk-zh.ts';
import type { EditedFields } from './action.ts';
import { fromDeskBody } from './desk-body.ts';

/** An article with what was typed, or what is wrong with that. */
export type Edited =
  | { readonly ok: true; readonly value: ArticleFile }
  | { readonly ok: false; readonly message: string };

/**
 * Puts what was typed into a form into an article, as if its file had been edited by hand: the next ingest recognises the
 * difference and keeps it as corrections. Fields that were not touched stay as they are, to the letter.
 */
export function editArticle(
  { article, ...body }: ArticleFile,
  fields: EditedFields,
  refused: DeskWords['refused'],
): Edited {
  const typed = fromDeskBody(body, fields.body);
  const page = fields.page === '' ? null : Number(fields.page);
  if (page !== null && !Article.shape.page.safeParse(page).success) {
    return fail(refused.page(fields.page));
  }
  const date = toDate(article.date, fields.date);
  if (!Article.shape.date.safeParse(date).success) {
    return fail(refused.date(fields.date));
  }
  const heads = {
    kicker: fields.kicker || null,
    headline: fields.headline || null,
    deck: fields.deck || null,
  };
  const reporters = toReporters(
    article.reporters,
    fields.reporters,
    toBlocks({ ...article, ...heads }, typed.paragraphs),
    refused,
  );
  if (typeof reporters === 'string') return fail(reporters);
  return {
    ok: true,
    value: {
      article: { ...article, ...heads, kind: fields.genre ?? article.kind, date, page, reporters },
      ...typed,
    },
  };
}

const fail = (message: string): Edited => ({ ok: false, message });

function toDate(before: Article['date'], typed: string): Article['date'] {
  if (typed === '') return null;
  return typed === before?.value ? before : { value: typed, basis: 'sidecar' };
}

/** Every block that a name may stand in. */
function toBlocks(
  article: Pick<Article, 'captions' | 'kicker' | 'headline' | 'deck'>,
  paragraphs: readonly string[],
) {
  const isHead = ([block]: [string, string]) => !isParagraph(block) && !isCaption(block);
  return new Map(textsOf(article, paragraphs).sort((a, b) => Number(isHead(a)) - Number(isHead(b))));
}

/** The reporters as typed, each with the first place where its name stands; what is wrong with them, in words. */
function toReporters(
  before: readonly Reporter[],
  typed: string,
  blocks: ReadonlyMap<string, string>,
  refused: DeskWords['refused'],
): Reporter[] | string {
  if (typed === sayReporters(before)) return [...before];
  const reporters: Reporter[] = [];
  for (const line of typed.split('\n').filter((line) => line.trim() !== '')) {
    const [, word = '', name = ''] = /^(\S+)\s+(.+)$/.exec(line.trim()) ?? [];
    const role = Object.entries(roles).find(([, words]) => words === word)?.[0] as
      | Reporter['role']
      | undefined;
    if (role === undefined) return refused.role(line, Object.values(roles));
    const kept = before.find((reporter) => reporter.role === role && reporter.name === name);
    const place = kept === undefined ? findName(blocks, name) : kept.at;
    if (place === null) return refused.nameNotPrinted(name);
    reporters.push({ name, role, at: place });
  }
  return reporters;
}

function findName(blocks: ReadonlyMap<string, string>, name: string): string | null {
  for (const [block, text] of blocks) {
    const at = text.indexOf(name);
    if (at >= 0) return `${block}:${at}-${at + name.length}`;
  }
  return null;
}

/** 记者 沈知秋, one a line. */
export function sayReporters(reporters: readonly Reporter[]): string {
  return reporters.map(({ name, role }) => `${roles[role]} ${name}`).join('\n');
}
