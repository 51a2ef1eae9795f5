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
  // Two cores, shared: a test that starts a browser or LibreOffice sets its own, longer limit.
  testTimeout: 30_000,
};
