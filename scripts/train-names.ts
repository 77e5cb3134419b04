/**
 * node scripts/train-names.ts TRAIN DEV: writes src/pipeline/entities/weights.json, by which names of people, places and
 * organisations are told. By hand, when features, lexicons or the training change; the same files give the same bytes.
 *
 * TRAIN and DEV are NDJSON, packed with gzip or not, an article a line: {paragraphs, names: [{type, at}]}, type person, place or
 * organization, at p<n>:<from>-<to>. About four minutes on one core.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/content/digest.ts';
import { writeFile } from '../src/content/write-file.ts';
import { readLabelled } from '../src/training/names/labelled-text.ts';
import { sayTally, scoreLabelled } from '../src/training/names/score-labelled.ts';
import { TRAINING, trainNames } from '../src/training/names/train-names.ts';
import { toWeightsFile } from '../src/training/names/write-weights.ts';

const [trainFile, devFile] = process.argv.slice(2);
if (trainFile === undefined || devFile === undefined) {
  console.error(
    'node scripts/train-names.ts TRAIN DEV: labelled articles to learn from and to score, see the head of this script',
  );
  process.exitCode = 2;
} else {
  const [train, dev] = [readFileSync(trainFile), readFileSync(devFile)];
  const texts = readLabelled(dev).flat();
  const scoreOf = (read: Parameters<typeof scoreLabelled>[1]) => sayTally(scoreLabelled(texts, read));
  const field = trainNames(readLabelled(train), TRAINING, (epoch, trained) =>
    console.log(`epoch ${epoch}: ${scoreOf((text) => trained.read(text))}`),
  );
  const file = toWeightsFile(field, {
    source:
      'People’s Daily, January 1998, tagged by Peking University (PFR); names varied, and sentences invented, by src/training/names',
    train: sha256(train),
    dev: sha256(dev),
    options: TRAINING,
    scores: scoreOf((text) => field.read(text)),
  });
  const path = join(import.meta.dirname, '..', 'src', 'pipeline', 'entities', 'weights.json');
  writeFile(path, file);
  console.log(`src/pipeline/entities/weights.json: ${(Buffer.byteLength(file) / 1000).toFixed(0)} KB`);
}
