import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { report, upsert } from '../contract/sample-entries.js'
import { type ContentStore, StoreUnavailable, type Where } from '../store.js'
import { Connection } from './connection.js'
import { openSqliteContentReader, openSqliteContentStore } from './index.js'
import { migrate, schemaVersion } from './schema.js'
import { SqliteContentStore } from './store.js'

describe('the file of the SQLite engine', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'content-store-'))
    file = path.join(folder, 'content.db')
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** Moves what is committed into the file itself. */
  const emptyWriteAheadLog = async () => {
    const connection = Connection.open(file)
    connection.pragma('wal_checkpoint(TRUNCATE)')
    connection.close()
  }

  const refusal = async (opening: Promise<unknown>): Promise<string> => {
    const error = await opening.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(StoreUnavailable)
    const { message } = error as Error
    expect(message).toContain(file)
    return message
  }

  it('is made with its folder, and keeps what was applied', async () => {
    file = path.join(folder, 'not', 'there', 'content.db')
    const store = await openSqliteContentStore({ file })
    await store.apply([upsert(report('a'))])
    await store.close()
    const again = await openSqliteContentStore({ file })
    expect((await again.get('Report', ['a']))[0]?.id).toBe('a')
    await again.close()
  })

  it('that is no SQLite file is refused and left as it is', async () => {
    const text = 'These are the minutes of a meeting. '.repeat(200)
    await writeFile(file, text)
    expect(await refusal(openSqliteContentStore({ file }))).toMatch('is not a SQLite file')
    expect(await refusal(openSqliteContentReader({ file }))).toMatch('is not a SQLite file')
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('of another program is refused and left as it is', async () => {
    const other = new Database(file)
    other.exec('CREATE TABLE invoices (number INTEGER)')
    other.close()
    const before = await readFile(file)
    expect(await refusal(openSqliteContentStore({ file }))).toMatch('of another program')
    expect(await refusal(openSqliteContentReader({ file }))).toMatch('of another program')
    expect(await readFile(file)).toEqual(before)
  })

  it('of a later release is refused', async () => {
    await (await openSqliteContentStore({ file })).close()
    const later = new Database(file)
    later.exec(`PRAGMA user_version = ${schemaVersion + 1}`)
    later.close()
    expect(await refusal(openSqliteContentStore({ file }))).toMatch(`schema version ${schemaVersion + 1}`)
    expect(await refusal(openSqliteContentReader({ file, waitMilliseconds: 5000 }))).toMatch('later release')
  })

  it('of a release that gave out no cursors of the log is brought up to date, and its log goes on', async () => {
    const store = await openSqliteContentStore({ file })
    await store.apply([upsert(report('a')), upsert(report('b'))])
    await store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'b', version: 2 }])
    await store.close()
    const earlier = new Database(file)
    earlier.exec(`DROP TABLE page_index; DROP TABLE file_pages; DROP TABLE entry_keys; DROP TABLE list_pairs; DROP TABLE log_state; DROP INDEX log_removals;
      PRAGMA user_version = 2`)
    earlier.close()

    const again = await openSqliteContentStore({ file })
    const copy = await again.changes({ first: 10 })
    expect(copy.changes.map((change) => change.id)).toEqual(['a'])
    await again.apply([upsert(report('c'))])
    const reader = await openSqliteContentReader({ file })
    const news = await reader.changes({ after: copy.cursor, first: 10 })
    expect(news.changes.map((change) => [change.position, change.id])).toEqual([[4, 'c']])
    await reader.close()
    await again.close()
  })

  it('of a release that walked through lists to count them is brought up to date', async () => {
    const store = await openSqliteContentStore({ file })
    const about = (id: string, countries: string[], office?: string) => upsert(report(id, { countries, office }))
    await store.apply([about('a', ['GB', 'FR'], 'london'), about('b', ['FR'], 'paris'), about('c', ['GB'], 'london')])
    await store.close()
    const raw = new Database(file)
    const tables = ['entry_keys ORDER BY entry, key, value', 'list_pairs ORDER BY list, other']
    const contents = (database: Database.Database) =>
      tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all())
    const kept = contents(raw)
    expect(kept.map((rows) => rows.length > 5)).toEqual([true, true])
    raw.exec(
      'DROP TABLE page_index; DROP TABLE file_pages; DROP TABLE entry_keys; DROP TABLE list_pairs; PRAGMA user_version = 3',
    )
    raw.close()

    await (await openSqliteContentStore({ file })).close()
    const migrated = new Database(file)
    expect(contents(migrated)).toEqual(kept)
    migrated.close()
  })

  it.each(['had no search', 'wrote its search index in another way'])(
    'of a release that %s has what it holds indexed when it is opened for writing, and only then',
    async (release) => {
      const store = await openSqliteContentStore({ file })
      await store.apply([
        upsert(report('a', { title: { ja: '国際' } })),
        upsert(report('b', { title: { ja: '東京' } })),
      ])
      await store.close()
      const earlier = new Database(file)
      earlier.exec("INSERT INTO search_index (search_index) VALUES ('delete-all'); DELETE FROM search_documents")
      earlier.exec(release === 'had no search' ? 'DELETE FROM search_version' : 'UPDATE search_version SET version = 0')
      earlier.close()

      const found = async (open: typeof openSqliteContentReader) => {
        const opened = await open({ file })
        const { edges } = await opened.search({ text: '国際', language: 'ja', first: 10 })
        await opened.close()
        return edges.map((edge) => edge.entry.id)
      }
      expect(await found(openSqliteContentReader)).toEqual([])
      expect(await found(openSqliteContentStore)).toEqual(['a'])
      expect(await found(openSqliteContentReader)).toEqual(['a'])
    },
  )

  it('that is damaged says so when the damage is met', async () => {
    const store = await openSqliteContentStore({ file })
    await store.apply(Array.from({ length: 200 }, (_, index) => upsert(report(`report-${index}`))))
    await store.close()
    await emptyWriteAheadLog()
    const handle = await open(file, 'r+')
    const { size } = await handle.stat()
    const page = 4096
    // All but the first page, which says what the file is and which tables it has.
    await handle.write(Buffer.alloc(size - page, 0xa5), 0, size - page, page)
    await handle.close()
    const damaged = async () => {
      const reader = await openSqliteContentReader({ file })
      try {
        await reader.get('Report', ['report-1'])
      } finally {
        await reader.close()
      }
    }
    expect(await refusal(damaged())).toMatch('is damaged')
  })

  it('that cannot be made is a clear error', async () => {
    await mkdir(file)
    await refusal(openSqliteContentStore({ file }))
  })

  describe('opened for reading', () => {
    it('must be there, and is not made', async () => {
      expect(await refusal(openSqliteContentReader({ file }))).toMatch('there is no content store')
      expect(await refusal(openSqliteContentStore({ file, readOnly: true }))).toMatch('there is no content store')
      expect(existsSync(file)).toBe(false)
    })

    it('is waited for as long as asked', async () => {
      const started = Date.now()
      expect(await refusal(openSqliteContentReader({ file, waitMilliseconds: 250 }))).toMatch('waited 250 ms')
      expect(Date.now() - started).toBeGreaterThanOrEqual(240)
      const reader = openSqliteContentReader({ file, waitMilliseconds: 20_000 })
      await sleep(150)
      await writeFile(file, '')
      await sleep(150)
      const store = await openSqliteContentStore({ file })
      await store.apply([upsert(report('a'))])
      expect(await (await reader).revision()).toBe(1)
      await (await reader).close()
      await store.close()
    })

    it('refuses every write', async () => {
      const store = await openSqliteContentStore({ file })
      await store.apply([upsert(report('a'))])
      const readOnly = await openSqliteContentStore({ file, readOnly: true })
      for (const write of [
        () => readOnly.apply([upsert(report('b'))]),
        () => readOnly.apply([], { marks: { far: '1' } }),
        () => readOnly.acquireLease('publisher', 'one', 1000),
      ]) {
        expect(await refusal(write())).toMatch('open for reading only')
      }
      expect((await readOnly.get('Report', ['a', 'b'])).map((entry) => entry?.id)).toEqual(['a', undefined])
      await readOnly.close()
      await store.close()
    })
  })

  describe('is read by its indexes', () => {
    let connection: Connection
    let store: ContentStore
    beforeEach(async () => {
      connection = Connection.open(file)
      await migrate(connection)
      store = new SqliteContentStore(connection)
    })
    afterEach(() => store.close())

    const plans = () =>
      connection.preparedSql
        .filter((sql) => !/^(PRAGMA|BEGIN|COMMIT)/.test(sql))
        .map((sql) => ({ sql, steps: connection.all(`EXPLAIN QUERY PLAN ${sql}`).map((row) => String(row[3])) }))

    it('whatever is read or written', async () => {
      const one = report('a', { office: 'london', countries: ['GB', 'FR'], fiscalYear: 2023, issued: '2023' })
      await store.apply([upsert(one), upsert(report('b', { office: 'london' }))], { marks: { reports: '1' } })
      await store.apply([upsert({ ...report('a', { version: 2, office: 'paris', countries: ['GB'] }) })])
      await store.apply([upsert(report('c', { version: 3 }), 'reports/a')])
      await store.apply([{ operation: 'REMOVE', kind: 'Report', id: 'c', version: 4 }])
      await store.apply([upsert({ ...one, version: 5 })])
      await store.get('Report', ['a', 'x'])
      const filters: Where[] = [{}, { office: ['london'] }, { office: ['london'], country: ['GB', 'FR'] }]
      for (const orderBy of ['natural', 'updated'] as const) {
        for (const direction of ['ascending', 'descending'] as const) {
          for (const where of filters) {
            const query = { where, orderBy, direction, first: 1 }
            const [page] = await store.list('Publication', [query])
            await page?.totalCount()
            await store.list('Publication', [
              { ...query, after: page?.endCursor ?? undefined, from: '2020', to: '2024' },
            ])
          }
        }
      }
      await (
        await store.list('Report', [{ first: 0, from: '2020', where: { country: ['GB', 'FR'] } }])
      )[0]?.totalCount()
      await store.facets('Report', { by: ['office'] })
      await store.facets('Report', { where: { office: ['london'] }, by: ['office', 'country'] })
      await store.facets('Report', { where: { office: ['london'] }, within: { country: ['GB'] }, by: ['country'] })
      await (
        await store.list('Report', [{ first: 0, where: { office: ['london'], country: ['GB'] } }])
      )[0]?.totalCount()
      await store.facets('Report', { where: { country: ['GB', 'FR'], language: ['ja'] }, by: ['office'] })
      await store.changes({ first: 10 })
      await store.changes({ first: 10, kinds: ['Report'] })
      await store.origins('Report')
      await store.revision()
      const search = { language: 'ja', kinds: ['Report'], where: { office: ['london'] }, first: 1 } as const
      for (const text of ['報告', '報告書 a', '題', 'nothing of the kind']) {
        const page = await store.search({ ...search, text })
        await store.search({ ...search, text, after: page.endCursor ?? undefined })
        await page.totalCount()
        await page.facets(['kind', 'country'])
      }
      // So many that they are counted from memory, which then follows the log.
      await store.apply(Array.from({ length: 320 }, (_, index) => upsert(report(`many-${index}`))))
      const many = await store.search({ text: '報告書', language: 'ja', first: 1 })
      await many.facets(['kind'])
      await store.apply([upsert(report('many-1', { version: 2, office: 'paris' }))])
      await many.facets(['kind'])

      const read = plans()
      expect(read.length).toBeGreaterThan(30)
      for (const { sql, steps } of read) {
        for (const step of steps) {
          // What may be scanned: values handed in, what an index has already picked out, and the file's own few figures.
          if (/^SCAN (wanted|one|found|members|v|a|sqlite_master|search_version|log_state)\b/.test(step)) continue
          // What FTS5 calls a scan is a look-up of words (M), from a place on (>); or of one row (=).
          if (/^SCAN search_index VIRTUAL TABLE INDEX \d+:(M\d+|=)/.test(step)) continue
          expect(`${step} in ${sql}`).not.toMatch(/^SCAN /)
        }
        // A whole key, not the beginning of one that half of the table may share.
        const cleared = /^DELETE FROM (list_index|list_pairs) /.exec(sql)?.[1]
        if (cleared) expect(steps.join('; ')).toContain(cleared === 'list_index' ? 'AND entry=?)' : 'AND other=?)')
        if (/ORDER BY/.test(sql)) expect(`${steps.join('; ')} in ${sql}`).not.toMatch(/TEMP B-TREE FOR/)
      }
    })
  })
})
