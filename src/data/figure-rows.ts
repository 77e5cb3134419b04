import type { FigureRow } from '../../schemas/tables.ts';
import type { RowSource } from './open-row.ts';

/** One row a figure, in the order of the article's file. */
export function figureRows({ open, place, sentence }: RowSource): FigureRow[] {
  const { article, date, paper, page } = place;
  return open.article.figures.map((figure, index) => {
    const { text, offset } = sentence(figure.at);
    return {
      article,
      n: index + 1,
      date,
      paper,
      page,
      kind: figure.kind,
      unit: figure.unit,
      value: figure.value,
      max: figure.max ?? null,
      currency: figure.currency ?? null,
      standard_value: figure.standard?.value ?? null,
      standard_max: figure.standard?.max ?? null,
      standard_unit: figure.standard?.unit ?? null,
      approx: figure.approx ?? null,
      per: figure.per ?? null,
      of: figure.of ?? null,
      text: figure.text,
      at: figure.at,
      sentence: text,
      offset,
      headline: open.article.headline,
    };
  });
}
