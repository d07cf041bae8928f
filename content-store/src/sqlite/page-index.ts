import { beforeFile, endOfFile, filesBehind, placesPerFile } from '../search/file-pages.js'
import type { Reading, SearchQuery } from '../search/query.js'
import type { Connection } from './connection.js'
import { quoted } from './search-tokens.js'

/** Finds pages in the index that `PageWriter` keeps. Call it within one snapshot. */
export class PageIndex {
  constructor(readonly connection: Connection) {}

  /** Which of the readings is the answer: the strictest that finds anything, if any does. */
  reading(query: SearchQuery): number | undefined {
    const found = query.readings.findIndex((reading) => this.#places(expression(reading), -1, 1).length > 0)
    return found < 0 ? undefined : found
  }

  /** The next files behind a place, each by the places of the first pages on which it was found. */
  find(reading: Reading, after: number, limit: number): number[][] {
    const asked = expression(reading)
    const finding = filesBehind(after, limit)
    let step = finding.next()
    while (!step.done) step = finding.next(this.#places(asked, step.value.after, step.value.limit))
    return step.value
  }

  /** On how many pages of the file with a page at this place something was found. */
  countPages(reading: Reading, place: number): number {
    const row = this.connection.get(
      'SELECT count(*) FROM page_index WHERE page_index MATCH ? AND rowid > ? AND rowid <= ?',
      [expression(reading), beforeFile(place), endOfFile(place)],
    )
    return Number(row?.[0] ?? 0)
  }

  countFiles(reading: Reading): number {
    const row = this.connection.get(
      `SELECT count(DISTINCT rowid / ${placesPerFile}) FROM page_index WHERE page_index MATCH ?`,
      [expression(reading)],
    )
    return Number(row?.[0] ?? 0)
  }

  texts(places: readonly number[]): Map<number, string> {
    const rows = this.connection.all(
      'SELECT p.place, p.text FROM json_each(?) wanted CROSS JOIN file_pages p ON p.place = wanted.value',
      [JSON.stringify(places)],
    )
    return new Map(rows as [number, string][])
  }

  #places(asked: string, after: number, limit: number): number[] {
    const rows = this.connection.all(
      'SELECT rowid FROM page_index WHERE page_index MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?',
      [asked, after, limit],
    )
    return rows.map((row) => Number(row[0]))
  }
}

const expression = ({ terms, match }: Reading) =>
  terms.map((term) => quoted(term)).join(match === 'all' ? ' AND ' : ' OR ')
