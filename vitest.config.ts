import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/quality/**/*.test.ts'] },
      },
      {
        test: {
          name: 'samples',
          include: ['tests/samples/**/*.test.ts'],
          testTimeout: 5 * MINUTE,
          hookTimeout: 5 * MINUTE,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 3 * MINUTE,
          hookTimeout: 5 * MINUTE,
          fileParallelism: false,
          globalSetup: './tests/site/built-sites.ts',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 2 * MINUTE,
          hookTimeout: 5 * MINUTE,
          fileParallelism: false,
          globalSetup: './tests/e2e/built-site.ts',
        },
      },
    ],
  },
});
