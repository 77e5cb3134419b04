import fc from 'fast-check';

const MARKDOWN = [
  '---',
  '***',
  '===',
  '```',
  '~~~',
  '    ',
  '\t',
  '# ',
  '> ',
  '- ',
  '1. ',
  '[甲]: 乙',
  '[^1]',
  '![',
  '](',
];
const HTML = [
  '<script>',
  '</b>',
  '<!--',
  '-->',
  '<?',
  '<![CDATA[',
  '&amp;',
  '&#x20;',
  '&lt',
  'http://例.cn',
  'a@b.cn',
];
const YAML = [
  '{{',
  '}}',
  ': ',
  ' #',
  '"',
  "'",
  '|',
  '%',
  '@',
  '`',
  '*甲',
  '&甲',
  '!!js',
  '...',
  'null',
  '2011-09-14',
  '~',
];
const SPACES = [
  ' ',
  '  ',
  '\n',
  '\r',
  '\r\n',
  '\u3000',
  '\u00A0',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\u200B',
  '\u202E',
  '\u2066',
];
const MARKS = [...'\\`*_{}[]()#+-.!<>&|~=:;^$/'];
const TEXT = ['澜川', '本报讯', '，', '。', 'a', '10', '😀', '\u0301', '\u0007', '\uFFFD'];

/** Text that is anything but harmless in Markdown, HTML or YAML; never empty, always well-formed, without NUL. */
export const hostileText = fc
  .array(fc.constantFrom(...MARKDOWN, ...HTML, ...YAML, ...SPACES, ...MARKS, ...TEXT), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
