// biome-ignore-all lint/style/noDefaultExport: vitest reads the default export
// How tests run: every *.test.ts, on one real PostgreSQL that starts with the run.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node itself loads graphql's CommonJS build; a second copy beside it would be another realm.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    include: ['{apps,services,packages,scripts}/**/*.test.ts', 'gateway/**/*.test.ts'],
    globalSetup: 'vitest.server.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
