import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../src/content/digest.ts';
import { finishWrites } from '../../src/content/finish-writes.ts';
import { besidePath, writeFile, writeFiles } from '../../src/content/write-file.ts';

const PAGE = 'articles/lanchuan-ribao/2012-03-05';

function folder() {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const at = (name: string) => join(root, PAGE, name);
  const put = (name: string, text: string) => {
    mkdirSync(join(root, PAGE), { recursive: true });
    writeFileSync(at(name), text);
  };
  const files = () =>
    Object.fromEntries(
      globSync(['**/*.*', '**/.*'], { cwd: join(root, PAGE) })
        .sort()
        .map((name) => [name, readFileSync(at(name), 'utf8')]),
    );
  return { root, at, put, files };
}

/** A record that lists articles by name and text, as far as it is read here. */
const record = (articles: Record<string, string>) =>
  JSON.stringify({
    articles: Object.entries(articles).map(([name, text]) => ({
      id: `lanchuan-ribao-2012-03-05-${name}`,
      sha256: sha256(text),
    })),
  });

test('a file is written with the folders that it needs, and left alone where it has the text already', () => {
  const { at, files } = folder();
  expect(writeFile(at('02-01.md'), '渡口')).toBe(true);
  const { ino, mtimeMs } = statSync(at('02-01.md'));
  expect(writeFile(at('02-01.md'), '渡口')).toBe(false);
  expect(statSync(at('02-01.md'))).toMatchObject({ ino, mtimeMs });
  expect(files()).toEqual({ '02-01.md': '渡口' });
});

test('of files that belong together none changes where one cannot be written', () => {
  const { at, put, files } = folder();
  put('02-01.md', '旧');
  // A folder stands where the second would be written first.
  mkdirSync(besidePath(at('02-02.md')));
  const both = [
    { path: at('02-01.md'), text: '新' },
    { path: at('02-02.md'), text: '新' },
  ];
  expect(() => writeFiles(both)).toThrow('EISDIR');
  rmSync(besidePath(at('02-02.md')), { recursive: true, force: true });
  expect(files()).toEqual({ '02-01.md': '旧' });
});

test('a run that was killed before the record lay there has changed nothing', () => {
  const { root, put, files } = folder();
  put('02-01.md', '旧');
  put('.02-01.md.new', '新');
  put('.02.json.new', record({ '02-01': '新' }).slice(0, -9));
  expect(finishWrites(root)).toBe(2);
  expect(files()).toEqual({ '02-01.md': '旧' });
});

test('a run that was killed later is finished: the articles take their names, the record last', () => {
  const { root, put, files } = folder();
  const [before, after] = [
    record({ '02-01': '旧', '02-02': '旧二' }),
    record({ '02-01': '新', '02-02': '新二' }),
  ];
  put('02.json', before);
  put('02-01.md', '新');
  put('02-02.md', '旧二');
  put('.02-02.md.new', '新二');
  put('.02.json.new', after);
  finishWrites(root);
  expect(files()).toEqual({ '02-01.md': '新', '02-02.md': '新二', '02.json': after });
  expect(finishWrites(root)).toBe(0);
});

test('a file of another text than the record has of it is not taken', () => {
  const { root, put, files } = folder();
  put('02.json', record({ '02-01': '旧' }));
  put('02-01.md', '旧');
  put('.02-01.md.new', '新，写到一');
  put('.02.json.new', record({ '02-01': '旧', '02-02': '新二' }));
  put('.02-02.md.new', '新二');
  finishWrites(root);
  expect(files()).toEqual({
    '02-01.md': '旧',
    '02-02.md': '新二',
    '02.json': record({ '02-01': '旧', '02-02': '新二' }),
  });
});

test('what a person typed after the kill stays', () => {
  const { root, put, files } = folder();
  put('02.json', record({ '02-01': '旧' }));
  put('02-01.md', '旧，经人改过');
  put('.02-01.md.new', '新');
  put('.02.json.new', record({ '02-01': '新' }));
  finishWrites(root);
  expect(files()).toEqual({ '02-01.md': '旧，经人改过', '02.json': record({ '02-01': '新' }) });
});

test('an archive without articles has nothing to finish', () => {
  const { root } = folder();
  expect(finishWrites(root)).toBe(0);
  expect(existsSync(join(root, 'articles'))).toBe(false);
});
