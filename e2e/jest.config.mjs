import base from '../jest.config.mjs'

/** Tests in a real browser and across processes. One Kakehashi is started for all of them, from the built code. */
export default {
  ...base,
  rootDir: '..',
  testMatch: ['<rootDir>/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/e2e/faults.test.ts'],
  globalSetup: '<rootDir>/e2e/support/setup.mjs',
  globalTeardown: '<rootDir>/e2e/support/teardown.mjs',
  maxWorkers: 1,
  testTimeout: 180_000,
}
