import type { Entry } from '../entry.js'
import { pagePlace } from '../search/file-pages.js'
import type { FilePage } from '../store.js'
import type { Connection } from './connection.js'
import { indexedText } from './search-tokens.js'

/** Keeps the texts of the pages of files, and the index in which they are found. For one write transaction. */
export class PageWriter {
  constructor(readonly connection: Connection) {}

  /** Writes what has changed of the pages of the entry with this number, and nothing else. */
  write(number: number, entry: Entry, pages: readonly FilePage[]): void {
    const wanted = new Map(pages.map((page) => [pagePlace(entry, number, page.number), page.text]))
    const stored = new Map(
      this.connection.all('SELECT place, text FROM file_pages WHERE entry = ?', [number]) as [number, string][],
    )
    for (const [place, text] of stored) if (wanted.get(place) !== text) this.#delete(place)
    for (const [place, text] of [...wanted].sort(([a], [b]) => a - b)) {
      if (stored.get(place) === text) continue
      this.connection.run('INSERT INTO file_pages (place, entry, text) VALUES (?, ?, ?)', [place, number, text])
      this.connection.run('INSERT INTO page_index (rowid, words) VALUES (?, ?)', [place, indexedText(text)])
    }
  }

  remove(number: number): void {
    const places = this.connection.all('SELECT place FROM file_pages WHERE entry = ?', [number]) as [number][]
    for (const [place] of places) this.#delete(place)
  }

  #delete(place: number): void {
    this.connection.run('DELETE FROM page_index WHERE rowid = ?', [place])
    this.connection.run('DELETE FROM file_pages WHERE place = ?', [place])
  }
}

const pagesPerStep = 500

/** Writes the index of pages anew from their texts. */
export function rebuildPageIndex(connection: Connection): void {
  connection.exec(`INSERT INTO page_index (page_index) VALUES ('delete-all')`)
  for (let last = -1; ; ) {
    const rows = connection.all('SELECT place, text FROM file_pages WHERE place > ? ORDER BY place LIMIT ?', [
      last,
      pagesPerStep,
    ]) as [number, string][]
    for (const [place, text] of rows) {
      connection.run('INSERT INTO page_index (rowid, words) VALUES (?, ?)', [place, indexedText(text)])
      last = place
    }
    if (rows.length < pagesPerStep) break
  }
}
