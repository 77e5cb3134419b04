import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing but the sources; `site` looks at the built site in a browser and therefore runs
 * after a build (`npm test` does both, in that order).
 */
export default defineConfig({
  test: {
    // Of tests that wait for a page to come to rest, so many at a time.
    maxConcurrency: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One browser at a time: two of them on two cores only wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
