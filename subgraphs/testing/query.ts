import type { ExecutionResult } from 'graphql'

/** The data of a result that has no errors. */
export function dataOf(result: ExecutionResult): Record<string, unknown> {
  expect(result.errors).toBeUndefined()
  return JSON.parse(JSON.stringify(result.data))
}

export const codesOf = (result: ExecutionResult): unknown[] =>
  (result.errors ?? []).map((error) => error.extensions?.code)
