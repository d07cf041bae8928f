import { createHash } from 'node:crypto'

/** The replica set on which the tests run; without one they run on SQLite. Set for the suites that run on both. */
const mongoUrl = (): string | undefined => process.env.CMS_TEST_MONGODB

export const engine = (): 'sqlite' | 'mongodb' => (mongoUrl() ? 'mongodb' : 'sqlite')

/** Environment variables of a CMS that keeps its files in `folder`, and all else there or in a database of the same name. */
export function databaseEnvironment(folder: string): Record<string, string> {
  const url = mongoUrl()
  if (!url) return { DATABASE_URL: `file:${folder}` }
  const { protocol, host, search } = new URL(url)
  // Names of databases may be no longer than 63 characters, nor differ in capitals only.
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return { DATABASE_URL: `${protocol}//${host}/test-${name}${search}`, DATA_DIR: folder }
}
