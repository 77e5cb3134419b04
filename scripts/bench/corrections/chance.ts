import fc from 'fast-check';

/** Random choices of one run, which fast-check can repeat and make smaller. */
export interface Chance {
  readonly int: (min: number, max: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  /** True so often in a hundred. */
  readonly in100: (times: number) => boolean;
}

/** One run's choices. */
export const chance: fc.Arbitrary<Chance> = fc.gen().map((draw) => {
  const int = (min: number, max: number) => draw(fc.integer, { min, max });
  return {
    int,
    of: <T>(list: readonly T[]) => list[int(0, list.length - 1)]!,
    in100: (times: number) => int(1, 100) > 100 - times,
  };
});
