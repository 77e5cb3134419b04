/** Something that looks misread: `from` and `to` are UTF-16 code units in its block, `likelier` what may have been printed. */
export interface Misreading {
  readonly from: number;
  readonly to: number;
  readonly likelier: string;
}
