/**
 * npm run bench [-- NAME … --save]: what the project costs, as ratios beside a floor or a peer measured in the same run, so
 * that figures of different machines can be compared. One file a bench; this list is their order. With --save the
 * figures are kept for README (npm run readme), with --save=OTHER under another name than the bench's.
 */
import type { Bench } from './bench/bench.ts';
import { correctionsBench } from './bench/corrections.ts';
import { explorerBench } from './bench/explorer.ts';
import { extractBench } from './bench/extract.ts';
import { formatRows } from './bench/format-rows.ts';
import { fuzzBench } from './bench/fuzz.ts';
import { ingestBench } from './bench/ingest.ts';
import { lighthouseBench } from './bench/lighthouse.ts';
import { pipelineBench } from './bench/pipeline.ts';
import { repairBench } from './bench/repair.ts';
import { saveRows } from './bench/saved-rows.ts';
import { searchBench } from './bench/search.ts';
import { siteBench } from './bench/site.ts';
import { wordsBench } from './bench/words.ts';

const BENCHES: readonly Bench[] = [
  pipelineBench,
  wordsBench,
  fuzzBench,
  repairBench,
  extractBench,
  ingestBench,
  correctionsBench,
  searchBench,
  siteBench,
  explorerBench,
  lighthouseBench,
];

const isSave = (option: string) => /^--save(?:=[\w-]+)?$/.test(option);
const wanted = process.argv.slice(2).filter((option) => !isSave(option));
const save = process.argv.find(isSave);
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `Unexpected bench “${unknown.join('”, “')}”, expected ${BENCHES.map((bench) => bench.name).join(', ')}.`,
  );
  process.exit(2);
}

let met = true;
for (const bench of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  console.log(`\n── ${bench.name}: ${bench.about}`);
  const rows = await bench.run((line) => console.log(`   ${line}`));
  console.log(formatRows(rows));
  if (save !== undefined) saveRows(save.split('=')[1] ?? bench.name, rows);
  met &&= rows.every((row) => row.met !== false);
}
if (!met) {
  console.error('\nA budget was not kept: see the rows marked ✗.');
  process.exitCode = 1;
}
