import base from './jest.config.mjs'

/** Processes that fail, of a Kakehashi that the test itself starts. */
export default {
  ...base,
  testMatch: ['<rootDir>/e2e/faults.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: undefined,
  globalTeardown: undefined,
}
