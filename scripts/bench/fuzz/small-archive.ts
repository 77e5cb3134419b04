import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ingestArchive } from '../../../src/ingest/ingest-archive.ts';
import { planIngest } from '../../../src/ingest/plan-ingest.ts';

/** Digest of the rules, as records have it: one for all runs, so that what was ingested once is not read again. */
export const RULES = 'f'.repeat(64);

export const PAPER = 'lanchuan-ribao';
export const DAY = '2012-03-05';
/** Words of an article that an editor's line took back. */
export const TAKEN_BACK = '聂长根';

const FERRY = `老渡口昨日开出最后一班
　　本报讯（记者沈知秋）3月4日18时，天色将暗
。58岁的聂长根拉响汽笛，渡船缓缓离开西岸，船
上站着170多名乘客，大多不是为了过江。（下转第2版）
`;
const JOBS = `我市去年新增城镇就业3.86万人
　　本报讯（通讯员戴若衡）记者从全市就业工作会议
上了解到，去年我市新增城镇就业3.86万人，完成年
度目标的113.5%。
　　今年全市计划新增城镇就业4万人，开展职业培训
2.2万人次。
`;
const HEATING = `城东热源厂提前一周点火
　　本报讯（记者宋砚青）昨日上午9时，城东热源厂
1号锅炉点火成功，比去年提前一周，供热面积达到
420万平方米。
`;

/** The files that people give and type in a small archive: by their paths below the content folder. */
export const TYPED: Readonly<Record<string, string>> = {
  [`papers/${PAPER}.yaml`]: 'name: 澜川日报\nplace: 澜川市\nrights: 本报与本市均属虚构\n',
  [`drops/${PAPER}/${DAY}/01.txt`]: `${FERRY}\n${JOBS}`,
  [`drops/${PAPER}/${DAY}/01.yaml`]: 'pageName: 要闻\n',
  [`drops/${PAPER}/${DAY}/02.txt`]: HEATING,
  [`drops/${PAPER}/undated/jiu-wen.txt`]: JOBS.replaceAll('就业', '从业'),
  [`corrections/${PAPER}/${DAY}/02.yaml`]:
    "- {kind: text, article: lanchuan-ribao-2012-03-05-02-01, prefix: 1号, exact: 锅炉, suffix: 点火, text: 热水炉, by: 陆秋岑, when: '2026-11-22'}\n",
  'withdrawals.yaml': `- {id: ${PAPER}-${DAY}-01-01, on: 2026-11-20, by: 编辑部, reason: 应当事人要求}\n`,
};

let template: string | undefined;

/** Makes the archive in a new folder, ingested; the caller removes it. */
export function smallArchive(): string {
  template ??= ingested();
  const root = mkdtempSync(join(tmpdir(), 'jianbao-fuzz-'));
  cpSync(template, root, { recursive: true });
  return root;
}

function ingested(): string {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-fuzz-'));
  for (const [path, text] of Object.entries(TYPED)) put(root, path, text);
  const outcomes = [...ingestArchive(root, planIngest(root), RULES)];
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  const wrong = outcomes.flatMap(({ problems }) => problems);
  if (wrong.length > 0) throw new Error(`the archive to begin with has faults: ${JSON.stringify(wrong)}`);
  return root;
}

export function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
