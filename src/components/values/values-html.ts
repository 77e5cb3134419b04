import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { fromAt } from '../../model/at.ts';
import { isCaption, isParagraph } from '../../model/blocks.ts';
import { english } from '../english.ts';
import { BASIS_MARKS, BASIS_WORDS, KIND_WORDS, sayDate, sayFigure } from './say-value.ts';

/** The dates and figures of an article as its frontmatter has them; each leads to its paragraph. */
export function valuesHtml(dates: readonly MentionedDate[], figures: readonly Figure[]): Markup | null {
  if (dates.length + figures.length === 0) return null;
  return markup`<aside class="values" aria-label="文中的日期与数字">${
    dates.length > 0 && table(['文中日期', 'Dates'], ['所指与依据', 'Meaning and basis'], dates.map(dateRow))
  }${figures.length > 0 && table(['文中数字', 'Figures'], ['数值与所计', 'Value and what it counts'], figures.map(figureRow))}</aside>`;
}

/** A label in Chinese and in English. */
type Label = readonly [zh: string, en: string];

const PRINTED: Label = ['原文', 'As printed'];

const labelHtml = ([zh, en]: Label): Markup => markup`${zh}${english(en)}`;

function table(title: Label, column: Label, rows: readonly Markup[]): Markup {
  return markup`<table><caption>${labelHtml(title)}<span class="label">${rows.length}处</span></caption><thead class="visually-hidden"><tr><th scope="col">${labelHtml(PRINTED)}</th><th scope="col">${labelHtml(column)}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function dateRow(date: MentionedDate): Markup {
  const basis =
    date.basis !== 'printed' &&
    markup`<small title="${BASIS_WORDS[date.basis]}">${BASIS_MARKS[date.basis]}</small>`;
  const exact = date.edtf ?? date.duration;
  return markup`<tr><th scope="row"><a href="${anchor(date.at)}">${date.text}</a></th><td${exact && markup` title="${exact}"`}>${sayDate(date)}${basis}</td></tr>`;
}

function figureRow(figure: Figure): Markup {
  return markup`<tr><th scope="row"><a href="${anchor(figure.at)}">${figure.text}</a></th><td>${sayFigure(figure)}<small>${figure.of ?? KIND_WORDS[figure.kind]}</small></td></tr>`;
}

/** Paragraphs and captions have anchors; headline, deck and kicker stand in sight. */
function anchor(at: string): string {
  const { block } = fromAt(at);
  return isParagraph(block) || isCaption(block) ? `#${block}` : '#main';
}
