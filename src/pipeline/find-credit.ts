/** The photographer's name at the end of a caption (`…。周立新 摄`), a slice of it; null where there is none. */
export function findCredit(caption: string): string | null {
  return /([\u4e00-\u9fff·]{2,4})(?:摄影报道|摄影|摄)[）)。]?$/.exec(caption)?.[1] ?? null;
}
