import type { Chance } from './chance.ts';

export interface InventedArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const PLACES = ['望澜区', '城东街道', '老渡口', '青石巷', '临江镇', '北山林场', '南门大桥', '澜川河东岸'];
const WHO = ['居民', '志愿者', '养护工人', '退休教师', '值班医生', '摊主们', '学生家长', '渡船工'];
const DID = [
  '整修了旧水闸',
  '清理了河边淤泥',
  '给行道树刷白',
  '搬进了新教室',
  '补种了枫杨',
  '重开了早市',
  '换上了节能灯',
  '抢修了供水管',
];
const WHEN = [
  '上周六清早',
  '入冬以来',
  '连续三个夜班',
  '汛期过后',
  '开学前一天',
  '雨停之后',
  '几个月里',
  '这个秋天',
];
const SAID = [
  '大家都说这样方便多了',
  '谁也没有想到进展这么快',
  '图纸改了又改才定下来',
  '路上的行人停下来看',
  '有人专门送来了热茶',
  '账目贴在墙上人人可查',
];
const UNITS = ['名', '户', '棵', '米', '万元', '盏', '吨', '件'];
const HEADS = [
  '旧水闸焕然一新',
  '夜班之后的河堤',
  '枫杨又绿南门',
  '早市重开第一天',
  '一盏灯照亮一条巷',
  '新教室里的第一课',
];
const REPORTERS = ['沈知秋', '周清川', '宋砚青', '戴若衡'];

/** A page of articles of an invented paper, as they should be read. */
export function inventPage({ int, of }: Chance): InventedArticle[] {
  const heads = [...HEADS];
  return Array.from({ length: int(2, 4) }, () => {
    const headline = heads.splice(int(0, heads.length - 1), 1)[0]!;
    const paragraphs = Array.from({ length: int(2, 4) }, () => inventParagraph({ int, of }));
    return {
      headline,
      paragraphs: [`本报讯（记者${of(REPORTERS)}）${paragraphs[0]}`, ...paragraphs.slice(1)],
    };
  });
}

function inventParagraph({ int, of }: Pick<Chance, 'int' | 'of'>): string {
  return Array.from({ length: int(2, 4) }, () => {
    const count = `${int(11, 9_876)}${of(UNITS)}`;
    return `${of(WHEN)}，${of(PLACES)}的${of(WHO)}${of(DID)}，前后用去${count}，${of(SAID)}。`;
  }).join('');
}

/** The page as a drop: lines of so many characters, paragraphs indented by two. */
export function toDrop(articles: readonly InventedArticle[], width: number): string {
  return articles
    .map(({ headline, paragraphs }) => {
      const lines = paragraphs.flatMap((text) => wrap(`　　${text}`, width));
      return `${[headline, ...lines].join('\n')}\n`;
    })
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = Math.ceil(text.length / width);
  return Array.from({ length: lines }, (_, line) => text.slice(line * width, (line + 1) * width));
}
