import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../scripts/extract.ts', import.meta.url));

function extract(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines, stderr: stderr.split('\n').filter((line) => line !== ''), status };
}

describe('npm run extract', () => {
  test('prints one line for each text, under its id', () => {
    const { lines, status } = extract(
      [
        '{"id": "a", "date": "2012-09-14", "text": "澜川市扶助学子\\n本报讯（记者沈知秋）昨日，86名学生领到助学金。"}',
        '{"id": 7, "text": "近日"}',
      ].join('\n'),
    );
    expect(status).toBe(0);
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      dateline: { text: '本报讯', at: 'p2:0-3' },
      reporters: [{ name: '沈知秋', role: 'reporter', at: 'p2:6-9' }],
      dates: [{ text: '昨日', edtf: '2012-09-13', at: 'p2:10-12' }],
      figures: [{ text: '86名', value: 86, unit: '名', at: 'p2:13-16' }],
      people: [],
      places: [{ name: '澜川市', at: 'p1:0-3' }],
      organizations: [],
    });
    expect(second).toMatchObject({ id: 7, dates: [{ text: '近日', edtf: null }] });
  });

  test('names each line that it cannot read, and goes on', () => {
    const { lines, stderr, status } = extract(
      [
        '{"id": 1, "text": "一"',
        '',
        '[]',
        '{"id": 2, "text": 5}',
        '{"id": 3, "date": "2012-02-30", "text": ""}',
        '{"id": 4, "text": ""}',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([4]);
    expect(stderr).toEqual([
      expect.stringMatching(/^extract: line 1: found no JSON .*expected \{"id", "date", "text"\}$/),
      expect.stringMatching(/^extract: line 3: the line: .*expected object/),
      expect.stringMatching(/^extract: line 4: "text": .*expected string/),
      expect.stringMatching(/^extract: line 5: "date": expected a day that exists in the calendar/),
    ]);
  });

  test('reads a plain text with --date', () => {
    const { lines, status } = extract('今年3月，62名学生\r\n昨日\n', '--date', '2012-09');
    expect(status).toBe(0);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      id: 'stdin',
      dates: [{ edtf: '2012-03' }, { text: '昨日', at: 'p2:0-2' }],
    });
  });

  test('does not guess what an unknown option means', () => {
    expect(extract('', '--date', '2012-13')).toMatchObject({ lines: [], status: 2 });
    expect(extract('', '--dates')).toMatchObject({ lines: [], status: 2 });
  });
});
