/**
 * node scripts/neighbours.ts DICT: writes src/lexicons/neighbours.json from a dictionary of words with their frequencies.
 * By hand, when the dictionary changes; the same dictionary gives the same bytes.
 *
 * DICT is jieba's dict.txt (MIT), one `word frequency part-of-speech` a line. To get it:
 * npm pack @node-rs/jieba@2.0.3 && tar -xzf node-rs-jieba-2.0.3.tgz, then package/dict.txt.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/content/digest.ts';
import { writeFile } from '../src/content/write-file.ts';
import { countNeighbours } from '../src/training/letter-neighbours/count-neighbours.ts';
import { toLexicon } from '../src/training/letter-neighbours/to-lexicon.ts';

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) {
  console.error('node scripts/neighbours.ts DICT: DICT is jieba’s dict.txt, see the head of this script');
  process.exitCode = 2;
} else {
  const bytes = readFileSync(dictionary);
  const lexicon = toLexicon(countNeighbours(bytes.toString('utf8')), sha256(bytes));
  const text = `${JSON.stringify(lexicon, null, 2)}\n`;
  const path = join(import.meta.dirname, '..', 'src', 'lexicons', 'neighbours.json');
  writeFile(path, text);
  console.log(`src/lexicons/neighbours.json: ${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`);
}
