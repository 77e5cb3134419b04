import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A content folder of its own for one test; it is gone when the test is over. */
export interface SampleFolder {
  readonly root: string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: (path: string) => void;
  /** Every file below content/articles with its text. */
  readonly articles: () => Record<string, string>;
}

const PAPER = `name: 澜川日报
place: 澜川市
rights: 本报与本市均属虚构
`;

/** A content folder with the invented paper 《澜川日报》 and no drops. */
export function sampleFolder(): SampleFolder {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder: SampleFolder = {
    root,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    articles: () =>
      Object.fromEntries(
        globSync('articles/**/*.*', { cwd: root })
          .sort()
          .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
      ),
  };
  folder.write('papers/lanchuan-ribao.yaml', PAPER);
  folder.write('drops/lanchuan-ribao/.gitkeep', '');
  return folder;
}

/** The invented articles of the sample page. */
export const FERRY = `老渡口昨日开出最后一班
　　本报讯（记者沈知秋）3月4日18时，天色将暗
。58岁的聂长根拉响汽笛，渡船缓缓离开西岸，船
上站着170多名乘客，大多不是为了过江。
　　轮渡站64名职工已全部得到安置，人均领取补偿
金4.3万元。
`;
export const JOBS = `我市去年新增城镇就业3.86万人
　　本报讯（通讯员戴若衡）记者从全市就业工作会议
上了解到，去年我市新增城镇就业3.86万人，完成年
度目标的113.5%。
　　今年全市计划新增城镇就业4万人，开展职业培训
2.2万人次。
`;
export const HEATING = `城东热源厂提前一周点火
　　本报讯（记者宋砚青）昨日上午9时，城东热源厂
1号锅炉点火成功，比去年提前一周，供热面积达到
420万平方米。
　　市民如遇室温不足18摄氏度，可拨打服务热线。
`;
/** The ferry's article as it goes on, on another page. */
export const FERRY_GOES_ON = `渡口停航
　　（上接第1版）船到江心，聂长根按惯例减了速，
指给身边的徒弟看水下的暗礁。徒弟今年27岁，跟着
他学了6年。
`;
