const { availableParallelism } = require('node:os');

/** The API over real HTTP on a real PostgreSQL: one server for the run, one database for each file. */
module.exports = {
  displayName: 'tests',
  rootDir: __dirname,
  ...require('../jest.preset.cjs'),
  testMatch: ['<rootDir>/api/**/*.spec.ts'],
  globalSetup: '<rootDir>/support/postgres-setup.mjs',
  globalTeardown: '<rootDir>/support/postgres-teardown.mjs',
  setupFiles: ['<rootDir>/support/load-nest.mjs'],
  // While one waits for PostgreSQL, another works, even on two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A busy machine is slow, not wrong.
  testTimeout: 120_000,
};
