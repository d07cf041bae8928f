import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { migrations } from './migrations'
import { TestDesk } from './test-desk/desk'

const folder = path.join(process.cwd(), 'cms/src/migrations')

interface Snapshot {
  tables: Record<
    string,
    { indexes: Record<string, { columns: string[] }>; foreignKeys: Record<string, { columnsFrom: string[] }> }
  >
}

const newestSnapshot = async () => {
  const snapshots = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return JSON.parse(await readFile(path.join(folder, snapshots.at(-1) ?? ''), 'utf8')) as Snapshot
}

describe('migrations', () => {
  test('make exactly the tables that the collections need', async () => {
    const desk = await TestDesk.start()
    try {
      const adapter = desk.payload.db as unknown as SQLiteAdapter
      const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
      const wanted = await generateDrizzleJson(adapter.schema as never)
      const missing = await generateMigration((await newestSnapshot()) as never, wanted as never)
      expect(missing).toEqual([])
    } finally {
      await desk.stop()
    }
  })

  test('index every table of translations by its parent', async () => {
    const { tables } = await newestSnapshot()
    const locales = Object.entries(tables).filter(([name]) => name.endsWith('_locales'))
    const without = locales.filter(
      ([, { indexes }]) => !Object.values(indexes).some(({ columns }) => columns.join() === '_parent_id'),
    )
    expect(locales.length).toBeGreaterThan(40)
    expect(without.map(([name]) => name)).toEqual([])
  })

  test('are listed in their order', () => {
    const names = migrations.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names).toEqual([...names].sort())
  })
})
