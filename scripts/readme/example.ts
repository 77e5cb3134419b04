import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPath } from './project-path.ts';
import { runScript } from './run-script.ts';

/** Invented, and damaged in the ways that drops are. */
const EXAMPLE_DROP = `三所乡村小学添新书
 本报讯 （记者陆秋岑  通讯员计小

北） 昨日，市图书馆的汽车开进望澜区，把

2400

余册图书送到

3

所乡村小学。
`;

/** A drop, and the article file that ingest makes of it. */
export function example(): string {
  const content = mkdtempSync(join(tmpdir(), 'jianbao-readme-'));
  try {
    const drop = 'lanchuan-ribao/2012-03-05/04';
    mkdirSync(join(content, 'drops', dirname(drop)), { recursive: true });
    writeFileSync(join(content, 'drops', `${drop}.txt`), EXAMPLE_DROP);
    cpSync(projectPath('content/papers'), join(content, 'papers'), { recursive: true });
    runScript('ingest', [], { JIANBAO_CONTENT: content });
    const article = readFileSync(join(content, 'articles', `${drop}-01.md`), 'utf8').replace(
      /[0-9a-f]{64}/,
      '…',
    );
    return [
      '```text',
      EXAMPLE_DROP.trimEnd(),
      '```',
      '',
      'becomes',
      '',
      '```yaml',
      article.trimEnd(),
      '```',
    ].join('\n');
  } finally {
    rmSync(content, { recursive: true });
  }
}
