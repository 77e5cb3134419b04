import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { writeBytes, writeFiles } from '../../src/content/write-file.ts';

const { calls, opened } = vi.hoisted(() => ({ calls: [] as string[][], opened: new Map<number, string>() }));

/** Node's own files, and what was asked of them, in order. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    openSync(path: string, flags: string) {
      const file = real.openSync(path, flags);
      opened.set(file, path);
      return file;
    },
    fsyncSync(file: number) {
      real.fsyncSync(file);
      calls.push(['sync', opened.get(file)!]);
    },
    renameSync(from: string, to: string) {
      real.renameSync(from, to);
      calls.push(['name', to]);
    },
  };
});

beforeEach(() => {
  calls.length = 0;
});

function folder() {
  const root = fs.mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
  const at = (name: string) => join(root, name);
  const told = () =>
    calls.map(([call, path]) => `${call} ${relative(root, path!).replaceAll('\\', '/') || '.'}`);
  return { at, told };
}

test('a file is on the disk before it takes its name, and then every folder that has a new entry', () => {
  const { at, told } = folder();
  writeFiles([
    { path: at('articles/2012-03-05/02-01.md'), text: '渡口' },
    { path: at('articles/2012-03-05/02.json'), text: '{}' },
  ]);
  expect(told()).toEqual([
    'sync articles/2012-03-05/.02-01.md.new',
    'sync articles/2012-03-05/.02.json.new',
    'name articles/2012-03-05/02-01.md',
    'name articles/2012-03-05/02.json',
    'sync articles/2012-03-05',
    'sync articles',
    'sync .',
  ]);
});

test('where the folder was there, it alone has a new entry', () => {
  const { at, told } = folder();
  writeBytes(at('02.txt'), Buffer.from('渡口'));
  expect(told()).toEqual(['sync .02.txt.new', 'name 02.txt', 'sync .']);
});
