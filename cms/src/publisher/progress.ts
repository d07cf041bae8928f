import type { ContentStore } from '@kakehashi/content-store'
import type { Source } from './sources'

/**
 * Milliseconds by which we look back behind the newest change we have read, and behind the moment at which we last read everything, as
 * clocks may be set and commits may overlap. The moment counts as soon as it is later: else a collection that ten thousand documents were
 * imported into within a minute would be listed whole at each look, until somebody changes one of them.
 */
export const lookBack = 60_000

const watermarkOf = (collection: string) => `watermark:${collection}`
const slugMarkOf = (origin: string) => `unpublished:${origin}`

/** Stands for the public id of a document that has none yet. No document can have it. */
export const nameless = '?'

/** A document, and the public id that it has or by which others refer to it. */
export interface Named {
  collection: string
  origin: string
  slug: string
  /** Whether the store has an entry of it under this id then, or none at all; not known of what is only referred to. */
  hasEntry?: boolean
}

/**
 * How far the publisher has read, and under which public ids documents are known. Loaded from the content store, where
 * it is written in the transaction that applies the changes; so what is noted and what is published always agree.
 *
 * A reference is published under the public id that its document has at that moment, which may be before the document itself is looked
 * at, or between two looks. So that id is noted with it: else nobody would know of the reference when the document is renamed or
 * deleted next.
 */
export class Progress {
  readonly #watermarks = new Map<string, number>()
  /** When a collection was last read to its end, by this process. */
  readonly #readAt = new Map<string, number>()
  /** Collections of which something was noted, if only that they have to be read from the start again. */
  readonly #begun = new Set<string>()
  readonly #slugs = new Map<string, string>()
  /** Those of the public ids that are kept in marks. */
  readonly #noted = new Map<string, string>()
  /** Documents that may be referred to under two public ids: that of their entry, and one noted. */
  readonly #doubtful = new Set<string>()
  /** By collection: documents inside the look-back window that were read, and the change that was read. */
  readonly #seen = new Map<string, Map<string | number, number>>()

  static async load(store: ContentStore, sources: readonly Source[]): Promise<Progress> {
    const progress = new Progress()
    for (const [name, value] of Object.entries(await store.marks())) {
      if (name.startsWith('watermark:') && value)
        progress.#watermarks.set(name.slice('watermark:'.length), Number(value))
      if (name.startsWith('unpublished:')) progress.#note(name.slice('unpublished:'.length), value)
    }
    for (const { kind } of sources) {
      for (const { origin, id } of await store.origins(kind)) {
        if ((progress.#noted.get(origin) ?? id) !== id) progress.#doubtful.add(origin)
        progress.#slugs.set(origin, id)
      }
    }
    return progress
  }

  /** From when on changes have to be read (milliseconds); undefined when nothing has been read yet. */
  readFrom(collection: string): number | undefined {
    const watermark = this.#watermarks.get(collection)
    if (watermark === undefined) return undefined
    return Math.max(watermark, this.#readAt.get(collection) ?? 0) - lookBack
  }

  /** Notes that all changes of a collection were taken that could be read at that moment (milliseconds). */
  hasRead(collection: string, at: number): void {
    this.#readAt.set(collection, at)
  }

  isNew(collection: string, id: string | number, updatedAt: number): boolean {
    return this.#seen.get(collection)?.get(id) !== updatedAt
  }

  slugOf(origin: string): string | undefined {
    return this.#slugs.get(origin)
  }

  /** The documents of a collection that are known under public ids, by their ids in the CMS. */
  idsIn(collection: string, slugs: ReadonlySet<string>): string[] {
    const start = `${collection}/`
    return [...this.#slugs].flatMap(([origin, slug]) =>
      slugs.has(slug) && origin.startsWith(start) ? [origin.slice(start.length)] : [],
    )
  }

  /** The marks that say `collection` has been read up to `updatedAt`. */
  watermark(collection: string, updatedAt: number): Record<string, string> {
    const furthest = Math.max(updatedAt, this.#watermarks.get(collection) ?? 0)
    return { [watermarkOf(collection)]: String(furthest) }
  }

  /** The marks that have `collections` read from the start again. */
  static fromTheStart(collections: Iterable<string>): Record<string, string> {
    return Object.fromEntries([...collections].map((collection) => [watermarkOf(collection), '']))
  }

  /**
   * The mark that keeps the public id under which a document is referred to, for when the store has no entry of it, or one under
   * another id. Without `slug` the document is gone.
   */
  static note(origin: string, slug = ''): Record<string, string> {
    return { [slugMarkOf(origin)]: slug }
  }

  /**
   * What follows when documents are known under these public ids, the later one of the same document counting.
   * @returns the collections of those that others may refer to under another id; and the marks by which all of this is still known at
   * the next start
   */
  noting(named: readonly Named[]): { moved: ReadonlySet<string>; notes: Record<string, string> } {
    const moved = new Set<string>()
    const notes: Record<string, string> = {}
    const now = new Map<string, string>()
    for (const { collection, origin, slug, hasEntry } of named) {
      const isDoubtful = this.#doubtful.has(origin) && !now.has(origin)
      const before = now.get(origin) ?? this.#slugs.get(origin)
      if (isDoubtful || (before ?? slug) !== slug) moved.add(collection)
      now.set(origin, slug)
      // What is known already is kept where it is: in the entry, or in a note.
      const isKept = hasEntry ?? (before === slug && !isDoubtful)
      const noted = notes[slugMarkOf(origin)] ?? this.#noted.get(origin) ?? (isKept ? slug : undefined)
      if (noted !== slug) Object.assign(notes, Progress.note(origin, slug))
    }
    return { moved, notes }
  }

  /** Takes over marks after the store has written them. */
  written(marks: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(marks)) {
      if (name.startsWith('unpublished:')) this.#note(name.slice('unpublished:'.length), value)
      if (!name.startsWith('watermark:')) continue
      this.#advance(name.slice('watermark:'.length), value)
    }
  }

  /** Whether reading a collection has begun, and must go on from where it stands. */
  hasBegun(collection: string): boolean {
    return this.#begun.has(collection)
  }

  /** Notes under which public id a document is known from now on; without one it is gone. */
  known(origin: string, slug: string | undefined): void {
    this.#doubtful.delete(origin)
    if (slug) this.#slugs.set(origin, slug)
    else this.#slugs.delete(origin)
  }

  saw(collection: string, id: string | number, updatedAt: number): void {
    const seen = this.#seen.get(collection) ?? new Map()
    this.#seen.set(collection, seen.set(id, updatedAt))
  }

  #advance(collection: string, watermark: string): void {
    this.#begun.add(collection)
    if (watermark) {
      this.#watermarks.set(collection, Number(watermark))
      this.#forgetOld(collection, Number(watermark) - lookBack)
    } else {
      this.#watermarks.delete(collection)
      this.#readAt.delete(collection)
      this.#seen.delete(collection)
    }
  }

  #note(origin: string, slug: string): void {
    if (slug) this.#noted.set(origin, slug)
    else this.#noted.delete(origin)
    this.known(origin, slug || undefined)
  }

  #forgetOld(collection: string, before: number): void {
    const seen = this.#seen.get(collection)
    for (const [id, updatedAt] of seen ?? []) if (updatedAt < before) seen?.delete(id)
  }
}
