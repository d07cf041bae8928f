import type { Entry } from '../entry.js'
import { mostPages } from '../store.js'

/**
 * Where a page of a file stands among all pages, a whole number below 2^53: files that were published last come first, their pages in
 * their order. Days since 1970 of the first publication, counted down; the entry's number; the page.
 */
const pageLimit = 2 ** 11
const fileLimit = 2 ** 26
const dayLimit = 2 ** 16
const dayMilliseconds = 86_400_000

/** @throws {RangeError} for a page or an entry's number that there is no place for. */
export function pagePlace({ publishedAt }: Pick<Entry, 'publishedAt'>, number: number, page: number): number {
  if (!Number.isInteger(page) || page < 1 || page > mostPages) {
    throw new RangeError(`a file has pages from 1 to ${mostPages}, not ${page}`)
  }
  if (number >= fileLimit) throw new RangeError(`more than ${fileLimit} entries`)
  const day = Math.floor(Date.parse(publishedAt) / dayMilliseconds)
  const age = dayLimit - 1 - Math.max(0, Math.min(dayLimit - 1, day))
  return (age * fileLimit + number) * pageLimit + page
}

export const pageAt = (place: number) => place % pageLimit
/** The number of the entry that a page belongs to. */
export const fileAt = (place: number) => Math.floor(place / pageLimit) % fileLimit
/** The places before the first and of the last page that the file of a page can have. */
export const beforeFile = (place: number) => place - pageAt(place)
export const endOfFile = (place: number) => place - pageAt(place) + pageLimit - 1
/** Divided by this and rounded down, the places of a file's pages are one number. */
export const placesPerFile = pageLimit

/** So many pages of a file are shown. */
export const shownPages = 3

/** The next so many places of pages that have what is asked for, behind a place. */
export interface PlacesWanted {
  after: number
  limit: number
}

/**
 * The first `limit` files behind a place that have pages with what is asked for, each by the places of its first pages. It yields what it
 * needs to know and is given it, so that an engine may answer at once or later. What is read does not grow with the pages of a file.
 */
export function* filesBehind(after: number, limit: number): Generator<PlacesWanted, number[][], number[]> {
  const files: number[][] = []
  let from = after
  while (files.length < limit) {
    const wanted = (limit - files.length) * shownPages
    const places = yield { after: from, limit: wanted }
    for (const place of places) {
      const last = files.at(-1)
      if (last && beforeFile(last[0] as number) === beforeFile(place)) {
        if (last.length < shownPages) last.push(place)
      } else if (files.length < limit) files.push([place])
    }
    const last = files.at(-1)
    const end = places.at(-1)
    if (!last || end === undefined || places.length < wanted) break
    from = last.length === shownPages ? endOfFile(end) : end
  }
  return files
}
