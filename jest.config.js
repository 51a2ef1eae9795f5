const { swcOptions } = require('./scripts/swc-options.js');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  // One seed for every property.
  setupFiles: ['<rootDir>/tests/properties/seed.ts'],
  testSequencer: '<rootDir>/tests/support/longest-first.js',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions('ts')], '\\.tsx$': ['@swc/jest', swcOptions('tsx')] },
  // The suites that read the whole project by its types leave a heap of gigabytes behind, in which every later suite would
  // wait for the collector: a worker that holds more is begun anew.
  workerIdleMemoryLimit: '1200MB',
  // Two cores, shared: a test that starts a browser or LibreOffice sets its own, longer limit.
  testTimeout: 30_000,
};
