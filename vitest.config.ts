import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // type-graphql loads graphql as CommonJS; without this alias the tests would load a second, ES-module copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    // Loading the ontology and the vocabulary from the sources takes the first test of a file long on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The ontology and the learned weights are loaded once in each worker, not once in each file: no test changes them.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/integration/**', 'test/hostile/**'],
          setupFiles: ['test/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          setupFiles: ['test/support/setup.ts'],
          // They measure: what tests before them left in memory must not be collected meanwhile.
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          setupFiles: ['test/support/setup.ts'],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
          // A Java server that plans every statement for the first time, on a machine that may be busy.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One Neo4j, one database: its tests take turns, after all others.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
