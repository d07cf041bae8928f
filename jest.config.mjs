import { availableParallelism } from 'node:os'

/** One configuration for every workspace; `npm test` runs all but e2e/, which `.ci/run` adds. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@kakehashi/content-store$': '<rootDir>/content-store/src/index.ts',
    '^@kakehashi/content-store/drafts$': '<rootDir>/content-store/src/drafts/index.ts',
    '^@kakehashi/content-store/contract$': '<rootDir>/content-store/src/contract/index.ts',
    '^@kakehashi/content-store/testing$': '<rootDir>/content-store/src/testing/index.ts',
    '^@kakehashi/subgraphs$': '<rootDir>/subgraphs/index.ts',
    '^@kakehashi/subgraphs/testing$': '<rootDir>/subgraphs/testing/index.ts',
    '^@kakehashi/gateway$': '<rootDir>/gateway/src/index.ts',
  },
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.next/', '<rootDir>/e2e/'],
  modulePathIgnorePatterns: ['/dist/', '/\\.next/'],
  testTimeout: 60_000,
  // Jest leaves one core to itself; of two that would be half, and many suites mostly wait for processes that they start.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/scripts/suites-not-run.mjs'],
}
