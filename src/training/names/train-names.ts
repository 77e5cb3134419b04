import { readFeatures } from '../../pipeline/entities/features.ts';
import { completeLabels } from './complete-labels.ts';
import { ConditionalField, type FieldOptions } from './conditional-field.ts';
import { inventNames } from './invent-names.ts';
import { INVENTED_SENTENCES } from './invented-sentences.ts';
import { type LabelledArticle, type LabelledText, labelledSentences } from './labelled-text.ts';
import { fillPools } from './name-pools.ts';
import { type Random, seededRandom } from './random.ts';
import { varyNames } from './vary-names.ts';

export interface TrainingOptions extends FieldOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Share of articles that are read with other names in them, anew in each epoch. */
  readonly varied: number;
  /** Share of the names of such an article that are others. */
  readonly renamed: number;
  /** How often each invented sentence is read in an epoch, each time with other names. */
  readonly inventions: number;
}

/** Chosen on the development set and on half of tests/gold/leads-of-other-press.yaml. */
export const TRAINING: TrainingOptions = {
  seed: 7,
  epochs: 5,
  rate: 0.1,
  decay: 1e-4,
  dropped: 0.1,
  varied: 0.5,
  renamed: 0.5,
  inventions: 8,
};

/** Trains the field on labelled articles; its weights are the mean of those at the ends of all epochs but the first. `report` is told each epoch's end. The same input gives the same weights. */
export function trainNames(
  articles: readonly LabelledArticle[],
  options: TrainingOptions,
  report: (epoch: number, field: ConditionalField) => void,
): ConditionalField {
  const random = seededRandom(options.seed);
  const completed = articles.map((article) => article.map(completeLabels));
  const pools = fillPools(articles, random);
  const field = new ConditionalField(options);
  const mean = meanOf(field);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const texts: LabelledText[] = completed.flatMap((article) =>
      random.next() < options.varied ? varyNames(article, pools, random, options.renamed) : article,
    );
    for (let i = 0; i < options.inventions; i++)
      for (const sentence of INVENTED_SENTENCES) texts.push(inventNames(sentence, pools, random));
    const sentences = texts.flatMap((text) => [...labelledSentences(text)]);
    shuffle(sentences, random);
    for (const { text, labels } of sentences) field.learn(readFeatures(text), labels, random);
    if (epoch > 1) mean.add(field);
    report(epoch, field);
  }
  if (options.epochs > 1) mean.give(field);
  return field;
}

/** The mean of a field's weights at several times: it leans less to what was read last. */
function meanOf({ weights, transitions }: ConditionalField) {
  const sums = [new Float64Array(weights.length), new Float64Array(transitions.length)];
  let times = 0;
  return {
    add(field: ConditionalField): void {
      times++;
      [field.weights, field.transitions].forEach((values, k) => {
        for (let i = 0; i < values.length; i++) sums[k]![i]! += values[i]!;
      });
    },
    give(field: ConditionalField): void {
      [field.weights, field.transitions].forEach((values, k) => {
        for (let i = 0; i < values.length; i++) values[i] = sums[k]![i]! / times;
      });
    },
  };
}

function shuffle<T>(list: T[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random.next() * (i + 1));
    [list[i], list[k]] = [list[k]!, list[i]!];
  }
}
