import base from './jest.config.mjs'

/** The tests that look at a running Kakehashi from outside, here one of separate processes: `npm run rehearsal` starts it. */
export default {
  ...base,
  testMatch: ['publish', 'files', 'pages', 'preview'].map((name) => `<rootDir>/e2e/${name}.test.ts`),
  globalSetup: undefined,
  globalTeardown: undefined,
}
