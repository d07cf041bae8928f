import type { Entry } from '../entry.js'
import type { Connection } from './connection.js'
import { type IndexedDocument, indexColumns, indexedDocument } from './search-tokens.js'

/**
 * Keeps the search index. It collects what changes and writes it with {@link flush}, in the order of places: FTS5 collects what is written in
 * that order, and writes it to the file in small pieces that must be merged later otherwise. For one write transaction.
 */
export class SearchWriter {
  /** By entry, what it is found by from now on; undefined when it is not found any more. */
  readonly #documents = new Map<number, IndexedDocument | undefined>()

  constructor(readonly connection: Connection) {}

  write(number: number, entry: Entry): void {
    this.#documents.set(number, indexedDocument(entry, number))
  }

  remove(number: number): void {
    this.#documents.set(number, undefined)
  }

  /** Writes what was collected. */
  flush(): void {
    const removed = this.#earlierPlaces([...this.#documents.keys()])
    for (const place of removed) this.connection.run('DELETE FROM search_index WHERE rowid = ?', [place])
    const documents = [...this.#documents].flatMap(([entry, document]) => (document ? [{ entry, ...document }] : []))
    documents.sort((a, b) => a.place - b.place)
    for (const { entry, place, columns, names, keys } of documents) {
      this.connection.run(
        `INSERT INTO search_index (rowid, ${indexColumns.join(', ')}) VALUES (?, ${indexColumns.map(() => '?').join(', ')})`,
        [place, ...columns],
      )
      this.connection.run(
        'INSERT INTO search_documents (entry, place, keys, ja, en, fr, zh, ko) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [entry, place, keys, ...names],
      )
    }
    this.#documents.clear()
  }

  /** Where entries stood until now, in order; they are taken out there. */
  #earlierPlaces(entries: readonly number[]): number[] {
    const parameters = [JSON.stringify(entries)]
    const rows = this.connection.all(
      `SELECT d.place FROM json_each(?) wanted CROSS JOIN search_documents d ON d.entry = wanted.value`,
      parameters,
    )
    if (rows.length > 0) {
      this.connection.run(
        'DELETE FROM search_documents WHERE entry IN (SELECT wanted.value FROM json_each(?) wanted)',
        parameters,
      )
    }
    return rows.map(([place]) => Number(place)).sort((a, b) => a - b)
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
    writer.flush()
    if (rows.length < entriesPerStep) break
  }
}
