/**
 * Pairs that OpenCC's character table leaves out, since only the context tells them apart: traditional text prints 看著
 * where simplified text prints 看着, and 著名 in both. Source: compiled for this project.
 */
export const SCRIPT_VARIANTS = [['著', '着']] as const;
