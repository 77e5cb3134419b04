import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toMessage } from '../../src/content/content-problem.ts';
import { listDrops } from '../../src/content/list-drops.ts';
import { dropPath } from '../../src/content/page-address.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

function put(root: string, ...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '本报讯');
  }
}

test('drops are listed by paper, folder and name; sidecars and notes are no drops', () => {
  const root = folder();
  put(
    root,
    'drops/澜川日报/undated/扫描-1.txt',
    'drops/lanchuan-ribao/2011-09-14/10.txt',
    'drops/lanchuan-ribao/2011-09-14/03.txt',
    'drops/lanchuan-ribao/2011-09-14/03.yaml',
    'drops/README.md',
  );
  const { pages, problems } = listDrops(root);
  expect(pages.map(dropPath)).toEqual([
    'lanchuan-ribao/2011-09-14/03.txt',
    'lanchuan-ribao/2011-09-14/10.txt',
    '澜川日报/undated/扫描-1.txt',
  ]);
  expect(problems).toEqual([]);
});

test('a link may lead to another drop, but not out of the drops', () => {
  const root = folder();
  put(root, 'drops/lanchuan-ribao/2011-09-14/03.txt', 'secret.txt');
  const link = (to: string, name: string) =>
    symlinkSync(to, join(root, `drops/lanchuan-ribao/2011-09-14/${name}.txt`));
  link('03.txt', '04');
  link('../../../secret.txt', '05');
  link('nowhere.txt', '06');
  const { pages, problems } = listDrops(root);
  expect(pages.map(({ name }) => name)).toEqual(['03', '04']);
  expect(problems.map((problem) => toMessage(problem).replace(root, 'content'))).toEqual([
    'content/drops/lanchuan-ribao/2011-09-14/05.txt: found a link that leads out of content/drops or nowhere; allowed: a file. Copy the drop here',
    'content/drops/lanchuan-ribao/2011-09-14/06.txt: found a link that leads out of content/drops or nowhere; allowed: a file. Copy the drop here',
  ]);
});
