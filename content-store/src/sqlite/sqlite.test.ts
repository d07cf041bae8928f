import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeContentStore } from '../contract/index.js'
import type { ContentReader } from '../store.js'
import { openSqliteContentReader, openSqliteContentStore } from './index.js'

describeContentStore('SQLite', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-store-'))
  const file = path.join(folder, 'content.db')
  const connections: ContentReader[] = []
  const opened = async <C extends ContentReader>(connection: Promise<C>): Promise<C> => {
    connections.push(await connection)
    return connection
  }
  return {
    store: await opened(openSqliteContentStore({ file })),
    openAnother: (now) => opened(openSqliteContentStore({ file, now })),
    reader: () => opened(openSqliteContentReader({ file })),
    close: async () => {
      for (const connection of connections) await connection.close()
      await rm(folder, { recursive: true })
    },
  }
})
