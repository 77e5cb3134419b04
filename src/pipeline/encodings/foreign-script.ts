/** Encodings of Japanese and Korean, and letters that no Chinese text is full of. Their bytes pass for GBK as nonsense. */
const FOREIGN = [
  { encoding: 'shift_jis', name: 'Shift-JIS', script: /[\u3041-\u30FF]/g, least: 0.2 },
  { encoding: 'euc-jp', name: 'EUC-JP', script: /[\u3041-\u30FF]/g, least: 0.2 },
  { encoding: 'euc-kr', name: 'EUC-KR', script: /[\uAC00-\uD7A3]/g, least: 0.8 },
] as const;

/** The foreign encoding in which bytes are text; a Chinese page has some kana or Hangul at most. */
export function foreignEncoding(bytes: Uint8Array): string | null {
  const found = FOREIGN.find(({ encoding, script, least }) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      const letters = text.match(/(?![\0-\x7F\uFF61-\uFF9F])\p{L}/gu)?.length ?? 0;
      const halves = text.match(/[\uFF61-\uFF9F]/g)?.length ?? 0;
      return halves <= letters && (text.match(script)?.length ?? 0) >= letters * least && letters > 0;
    } catch {
      return false;
    }
  });
  return found?.name ?? null;
}
