/**
 * The floor of the site build: writes the HTML files of a built site once more, in a plain loop.
 *
 *   node write-html.ts FROM TO     prints {cpu, memory}: CPU seconds of the writing alone, peak memory in MB
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('usage: node write-html.ts FROM TO');
let cpu = 0;
for (const path of globSync('**/*.html', { cwd: from })) {
  const html = readFileSync(join(from, path), 'utf8');
  const begun = process.cpuUsage();
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), html);
  const { user, system } = process.cpuUsage(begun);
  cpu += (user + system) / 1e6;
}
console.log(JSON.stringify({ cpu, memory: process.resourceUsage().maxRSS / 1000 }));
