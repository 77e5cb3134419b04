import { words } from './words.ts';

/**
 * Reign titles and eras by which a year is counted: the year of its 元年, its last year (null while it runs), and the last year whose months
 * are those of the Chinese calendar. Sources: 《中国历史纪年表》 (方诗铭, 2007); 《中华民国史》 for 1912; the Japanese edicts on
 * eras, and on the Gregorian calendar from 1873 on.
 */
export interface Era {
  readonly first: number;
  readonly last: number | null;
  readonly lunarUpTo: number;
}

function reign(first: number, last: number): Era {
  return { first, last, lunarUpTo: last };
}

/** One whose months are Gregorian, from 1873 on. */
function modern(first: number, last: number | null): Era {
  return { first, last, lunarUpTo: 1872 };
}

export const ERAS: Readonly<Record<string, Era>> = {
  万历: reign(1573, 1620),
  乾隆: reign(1736, 1795),
  令和: modern(2019, null),
  光绪: reign(1875, 1908),
  同治: reign(1862, 1874),
  咸丰: reign(1851, 1861),
  嘉庆: reign(1796, 1820),
  嘉靖: reign(1522, 1566),
  大正: modern(1912, 1926),
  天启: reign(1621, 1627),
  天宝: reign(742, 756),
  宣德: reign(1426, 1435),
  宣统: reign(1909, 1912),
  崇祯: reign(1628, 1644),
  平成: modern(1989, 2019),
  康熙: reign(1662, 1722),
  开元: reign(713, 741),
  弘治: reign(1488, 1505),
  成化: reign(1465, 1487),
  明治: modern(1868, 1912),
  昭和: modern(1926, 1989),
  正德: reign(1506, 1521),
  正统: reign(1436, 1449),
  民国: modern(1912, null),
  永乐: reign(1403, 1424),
  洪武: reign(1368, 1398),
  贞观: reign(627, 649),
  道光: reign(1821, 1850),
  隆庆: reign(1567, 1572),
  雍正: reign(1723, 1735),
  顺治: reign(1644, 1661),
};

/** Words of papers that count years by the Republic without saying so (104年1月), where they are printed in traditional characters. */
export const REPUBLIC_SIGNS = words`
  中华民国 中央社 云林 南投 台东 台中 台北 台南 嘉义 基隆 学年度 宜兰 屏东 彰化 新北 新台币 新竹 桃园 民国 澎湖 监察院 立委 立法院 花莲 苗栗 行政院 高雄
`;
