/** What the rules that repair text are called, and what they do, in Chinese. */

export interface RuleWords {
  readonly name: string;
  readonly about: string;
}

export const rules = {
  'joined-line': { name: '连行', about: '一句话断在两行，接成一句' },
  'stitched-figure': { name: '缝数', about: '数字、字母落在单独一行，缝回原句' },
  'removed-space': { name: '去空', about: '字间多出的空格，去掉' },
  ornament: { name: '花饰', about: '版面上的花饰，不入正文' },
  'ornament-glyph': { name: '花饰字形', about: '没有对应文字的字形，不入正文' },
  'form-feed': { name: '换页符', about: '换页符，当作换行' },
  'line-separator': { name: '行分隔符', about: '不常用的换行符，当作换行' },
  radical: { name: '归字', about: '字形相同的部首，换成本字' },
  'look-alike': { name: '归正', about: '形近的符号，换成通用的' },
  'zero-width': { name: '零宽字符', about: '看不见的字符，去掉' },
  control: { name: '控制字符', about: '控制字符，去掉' },
  'private-use': { name: '私用字形', about: '字库自造的字形，没有对应文字' },
  correction: { name: '校改', about: '编者校改的文字' },
};

/** The words of each rule. */
export type Rules = Readonly<Record<keyof typeof rules, RuleWords>>;
