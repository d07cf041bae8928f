import type { Entry } from '../entry.js'
import type { Connection } from './connection.js'
import { indexColumns, indexedDocument } from './search-tokens.js'

/** Keeps the search index. Call it within the transaction that writes the entries. */
export class SearchWriter {
  constructor(readonly connection: Connection) {}

  write(number: number, entry: Entry): void {
    this.remove(number)
    const document = indexedDocument(entry, number)
    if (!document) return
    this.connection.run(
      `INSERT INTO search_index (rowid, ${indexColumns.join(', ')}) VALUES (?, ${indexColumns.map(() => '?').join(', ')})`,
      [document.place, ...document.columns],
    )
    this.connection.run(
      'INSERT INTO search_documents (entry, place, keys, ja, en, fr, zh, ko) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [number, document.place, document.keys, ...document.names],
    )
  }

  remove(number: number): void {
    const place = this.connection.get('DELETE FROM search_documents WHERE entry = ? RETURNING place', [number])?.[0]
    if (place !== undefined) this.connection.run('DELETE FROM search_index WHERE rowid = ?', [place])
  }
}

const entriesPerStep = 500

/** Writes the whole index anew from the entries. */
export function rebuildSearchIndex(connection: Connection): void {
  connection.exec(`INSERT INTO search_index (search_index) VALUES ('delete-all'); DELETE FROM search_documents;`)
  const writer = new SearchWriter(connection)
  for (let last = 0; ; ) {
    const rows = connection.all(
      `SELECT number, kind, id, version, languages, published_at, updated_at, body FROM entries WHERE number > ?
       ORDER BY number LIMIT ${entriesPerStep}`,
      [last],
    ) as [number, Entry['kind'], string, number, string, string, string, string][]
    for (const [number, kind, id, version, languages, publishedAt, updatedAt, body] of rows) {
      last = number
      writer.write(number, {
        kind,
        id,
        version,
        languages: JSON.parse(languages),
        publishedAt,
        updatedAt,
        body: JSON.parse(body),
      })
    }
    if (rows.length < entriesPerStep) break
  }
}
