/** Every page of the built site through html-validate: the standard, and what its recommended rules add. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { DIST, openBuiltSite } from './built-site.ts';
import { drawnStates } from './drawn-states.ts';
import { drawnValidator, findFaults, validator } from './html-validator.ts';

test('every page is valid HTML', async () => {
  const files = globSync('**/*.html', { cwd: DIST });
  expect(files.length).toBeGreaterThan(50);
  const faults: string[] = [];
  for (const file of files) faults.push(...(await findFaults(join(DIST, file))));
  expect(faults).toEqual([]);
});

test('what scripts make of a page is valid HTML too', async () => {
  const site = await openBuiltSite();
  const faults: string[] = [];
  for (const [name, { address, draw }] of Object.entries(drawnStates(openArchive()))) {
    const { page, close } = await site.open(address);
    await draw(page);
    const { results } = await drawnValidator.validateString(await page.content());
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      faults.push(`${name} ${line}:${column} ${ruleId}: ${message}`);
    await close();
  }
  await site.close();
  expect(faults).toEqual([]);
});

test('a heading left open and an id used twice would be seen', async () => {
  const { results } = await validator.validateString(
    '<!DOCTYPE html><html lang="zh-CN"><head><title>页</title></head><body><h1 id="a">题</h2><p id="a">文</p></body></html>',
  );
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toContain('close-order');
  expect(rules).toContain('no-dup-id');
});
