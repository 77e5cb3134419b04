/** Every page of the built site through html-validate: the standard, and what its recommended rules add. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is typed, which pages made by a program need not mind.
    'no-trailing-whitespace': 'off',
    // Anchors of names are the names; HTML allows any character but a space.
    'valid-id': ['error', { relaxed: true }],
    // Tables that a phone lays out as blocks lose their roles in Safari unless these are said.
    'no-redundant-role': 'off',
    // A region that scrolls is a div with role and label; a section would enter the outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

test('every page is valid HTML', async () => {
  const files = globSync('**/*.html', { cwd: DIST });
  expect(files.length).toBeGreaterThan(50);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join(DIST, file));
    for (const { messages } of results)
      faults.push(...messages.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`));
  }
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
