import fromSimplified from 'opencc-js/dict/STCharacters';
import fromTraditional from 'opencc-js/dict/TSCharacters';
import { words } from './words.ts';

/**
 * The simplified form of each traditional character, the first of several (乾 干, 瀋 沈). Source: OpenCC's TSCharacters, whose
 * entries have the form `丟 丢|並 并`.
 */
export const SIMPLIFIED_OF: ReadonlyMap<string, string> = new Map(
  fromTraditional.split('|').map((entry) => {
    const [traditional = '', simplified = ''] = entry.split(' ');
    return [traditional, simplified];
  }),
);

/**
 * Simplified characters that no traditional text prints: 国, 这; not 后 or 里, which it has beside 後 and 裏. Source: OpenCC's
 * STCharacters, whose entries have the form `后 后 後|国 國`.
 */
export const SIMPLIFIED_ONLY: ReadonlySet<string> = new Set(
  fromSimplified.split('|').flatMap((entry) => {
    const [simplified = '', ...traditional] = entry.split(' ');
    return traditional.includes(simplified) ? [] : simplified;
  }),
);

/**
 * Forms of old type that OpenCC leaves out, each before today's. Source: 《第一批异体字整理表》 (1955) and 《印刷通用汉字字形表》 (1965).
 */
export const OLD_FORMS = words`
  両两 値值 刋刊 卋世 吿告 囘回 寃冤 岀出 撡操 淸清 濶阔 疋匹 眞真 覩睹 鄕乡 靑青 頴颖 飮饮 馀余
`;
