import { pathToFileURL } from 'node:url'
import { createClient, LibsqlError } from '@libsql/client'
import { DatabaseUnavailable } from './errors'

/**
 * Writes a copy of a SQLite database as it is at one moment, while others go on reading and writing it. The copy is one file, checked
 * and without what deleted rows left behind.
 * @param to path of a file that does not exist yet
 * @throws {DatabaseUnavailable} when the database is damaged, or the copy cannot be written
 */
export async function snapshot(file: string, to: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: 10_000 })
  try {
    await client.execute({ sql: 'VACUUM INTO ?', args: [to] })
  } catch (error) {
    throw new DatabaseUnavailable(explain(file, to, error), { cause: error })
  } finally {
    client.close()
  }
  await requireWhole(to)
}

/**
 * Reads a SQLite database from one end to the other.
 * @throws {DatabaseUnavailable} when it is damaged
 */
export async function requireWhole(file: string): Promise<void> {
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: 10_000 })
  try {
    const { rows } = await client.execute('PRAGMA quick_check(3)')
    const problems = rows.map((row) => String(row[0])).filter((line) => line !== 'ok')
    if (problems.length > 0) throw new DatabaseUnavailable(damaged(file, problems.join('; ')))
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error
    throw new DatabaseUnavailable(explain(file, file, error), { cause: error })
  } finally {
    client.close()
  }
}

const damaged = (file: string, how: string) =>
  `${file} is damaged (${how}): put it aside and restore the newest backup (npm run restore)`

function explain(file: string, to: string, error: unknown): string {
  const { message } = error as Error
  const code = error instanceof LibsqlError ? error.code : ''
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damaged(file, message)
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR'))
    return `${to} cannot be written: the disk is full, or fails (${message})`
  return `${file} cannot be read, or ${to} cannot be written: ${message}`
}
