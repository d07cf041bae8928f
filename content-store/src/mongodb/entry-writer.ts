import type { AnyBulkWriteOperation, ClientSession } from 'mongodb'
import { contentHash } from '../engine/content-hash.js'
import { leavesId, versionOf } from '../engine/leaves.js'
import { keysOf, orderOf, scopesOf } from '../entry.js'
import type { Key, Keys, Kind, Scope } from '../kinds/index.js'
import { type Change, IdTaken, removalsKeptMilliseconds } from '../store.js'
import type { Collections } from './connection.js'
import {
  type EntryDocument,
  type ListDocument,
  type LogDocument,
  listName,
  nameOf,
  type PageDocument,
  type StateDocument,
  type StoredDocument,
} from './documents.js'
import { placeText } from './places.js'
import { type SearchDocumentStored, storedPage, storedSearchDocument } from './search-documents.js'

type Upsert = Extract<Change, { operation: 'UPSERT' }>

/** What is stored of the documents and ids that some changes are about. */
interface Stored {
  byName: Map<string, StoredDocument>
  removedOrigins: Map<string, number>
}

/**
 * Works out what a call of `apply` writes, in memory, from what is stored; then writes it, a few commands for all changes together.
 * Use one for each call, within its transaction.
 */
export class EntryWriter {
  readonly #before: ReadonlyMap<string, StoredDocument>
  readonly #byName: Map<string, StoredDocument>
  readonly #byOrigin: Map<string, StoredDocument>
  readonly #removedOrigins: Map<string, number>
  readonly #written = new Map<string, EntryDocument>()
  readonly #searched = new Map<string, SearchDocumentStored | undefined>()
  /** Of files, by name, their pages from now on. */
  readonly #pages = new Map<string, PageDocument[]>()
  readonly #log = new Map<string, LogDocument>()
  readonly #versions = new Map<string, number>()
  readonly #newlyRemoved = new Map<string, number>()
  readonly #published = new Set<string>()
  readonly #values = new Map<string, Key>()
  readonly #changedAt: string
  #revision: number
  #lastNumber: number

  constructor(
    state: StateDocument,
    stored: Stored,
    /** Milliseconds since 1970. */
    readonly now: number,
  ) {
    this.#before = new Map(stored.byName)
    this.#byName = stored.byName
    this.#byOrigin = new Map([...stored.byName.values()].map((document) => [document.origin, document]))
    this.#removedOrigins = stored.removedOrigins
    this.#revision = state.revision
    this.#lastNumber = state.lastNumber
    this.#changedAt = new Date(now).toISOString()
  }

  /** @throws {IdTaken} when an id is held by another document that does not leave it within the same changes. */
  take(changes: readonly Change[]): void {
    for (const [index, change] of changes.entries()) {
      if (change.operation === 'UPSERT') {
        this.#upsert(change, () => changes.slice(index + 1))
      } else {
        const stored =
          'origin' in change ? this.#byOrigin.get(change.origin) : this.#byName.get(nameOf(change.kind, change.id))
        if (stored && change.version >= stored.version) this.#withdraw(stored, change.version)
      }
    }
  }

  #upsert({ entry, origin, pages = [] }: Upsert, laterChanges: () => readonly Change[]): void {
    const { kind, id, version } = entry
    const stored = this.#byOrigin.get(origin)
    const newestVersion = stored ? stored.version : this.#removedOrigins.get(origin)
    if (newestVersion !== undefined && version < newestVersion) return

    const holder = this.#byName.get(nameOf(kind, id))
    if (holder && holder.origin !== origin) {
      // Two documents may exchange ids in one batch, in any order.
      const leaves = laterChanges().find((later) => leavesId(later, holder))
      if (!leaves) throw new IdTaken(kind, id, holder.origin, origin)
      this.#withdraw(holder, versionOf(leaves))
    }
    const isSamePlace = stored && stored.kind === kind && stored.id === id
    if (stored && !isSamePlace) this.#remove(stored, version)
    this.#write({ entry, origin, pages }, isSamePlace ? stored : undefined)
  }

  #write({ entry, origin, pages }: Required<Omit<Upsert, 'operation'>>, stored: StoredDocument | undefined): void {
    const { kind, id, version, languages, publishedAt, updatedAt, body } = entry
    const name = nameOf(kind, id)
    const keys = keysOf(entry)
    const natural = orderOf(entry)
    const hash = contentHash(entry, keys, natural, pages)
    if (stored?.hash === hash) {
      // Saved without a change: readers see nothing new, but the version must not be asked for again.
      if (stored.version !== version) {
        this.#versions.set(name, version)
        const written = this.#written.get(name)
        if (written) this.#written.set(name, { ...written, version })
        this.#put({ ...stored, version })
      }
      return
    }
    if (!stored) this.#lastNumber += 1
    const number = stored?.number ?? this.#lastNumber
    const position = this.#logChange('UPSERT', entry, languages)
    const lists = this.#listsOf(kind, keys)
    const document: EntryDocument = {
      _id: name,
      kind,
      id,
      number,
      version,
      position,
      origin,
      publishedAt,
      updatedAt,
      languages,
      keys,
      lists,
      listsByUpdate: lists,
      natural: placeText({ position: natural, id, entry: number }),
      updated: placeText({ position: updatedAt, id, entry: number }),
      hash,
      body: JSON.stringify(body),
    }
    this.#written.set(name, document)
    this.#searched.set(name, storedSearchDocument(entry, number))
    if (kind === 'PublicFile') {
      this.#pages.set(
        name,
        pages.map((page) => storedPage(entry, number, page)),
      )
    }
    this.#put(document)
    this.#removedOrigins.delete(origin)
    this.#newlyRemoved.delete(origin)
    this.#published.add(origin)
  }

  #put(document: StoredDocument): void {
    this.#byName.set(document._id, document)
    this.#byOrigin.set(document.origin, document)
  }

  /** Removes the document's entry, and remembers that from this version on it is published nowhere. */
  #withdraw(stored: StoredDocument, version: number): void {
    this.#remove(stored, version)
    this.#removedOrigins.set(stored.origin, version)
    this.#newlyRemoved.set(stored.origin, version)
    this.#published.delete(stored.origin)
  }

  #remove({ _id: name, kind, id, origin }: StoredDocument, version: number): void {
    this.#byName.delete(name)
    this.#byOrigin.delete(origin)
    this.#written.delete(name)
    this.#versions.delete(name)
    this.#searched.set(name, undefined)
    if (kind === 'PublicFile') this.#pages.set(name, [])
    this.#logChange('REMOVE', { kind, id, version }, [])
  }

  /** Gives the entity's newest change the next position. */
  #logChange(
    operation: LogDocument['operation'],
    { kind, id, version }: { kind: Kind; id: string; version: number },
    languages: LogDocument['languages'],
  ): number {
    this.#revision += 1
    const _id = nameOf(kind, id)
    const position = this.#revision
    this.#log.set(_id, { _id, position, operation, kind, id, version, changedAt: this.#changedAt, languages })
    return position
  }

  #listsOf(kind: Kind, keys: Keys): string[] {
    return scopesOf(kind).flatMap((scope: Scope) => [
      listName(scope),
      ...Object.entries(keys).flatMap(([key, values]) =>
        values.map((value) => {
          const list = listName(scope, key, value)
          this.#values.set(list, value)
          return list
        }),
      ),
    ])
  }

  /** How many entries each list gains or loses. */
  #listChanges(): Map<string, number> {
    const changes = new Map<string, number>()
    const add = (lists: readonly string[], by: number) => {
      for (const list of lists) changes.set(list, (changes.get(list) ?? 0) + by)
    }
    for (const name of this.#log.keys()) {
      add(this.#before.get(name)?.lists ?? [], -1)
      add(this.#byName.get(name)?.lists ?? [], 1)
    }
    return changes
  }

  /** @returns the state as it is then. */
  async write(collections: Collections, session: ClientSession, state: StateDocument): Promise<StateDocument> {
    // The numbers of entries only tell apart within one order of writes: in bulk, what goes makes room first.
    const options = { session, ordered: true }
    const gone = [...this.#log.keys()].filter((name) => !this.#byName.has(name) && this.#before.has(name))
    const entries: AnyBulkWriteOperation<EntryDocument>[] = [
      ...[...this.#written.values()].map((replacement) => ({
        replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
      })),
      ...[...this.#versions]
        .filter(([name]) => !this.#written.has(name))
        .map(([name, version]) => ({ updateOne: { filter: { _id: name }, update: { $set: { version } } } })),
    ]
    if (gone.length > 0) entries.unshift({ deleteMany: { filter: { _id: { $in: gone } } } })
    if (entries.length > 0) await collections.entries.bulkWrite(entries, options)

    const log = [...this.#log.values()].map((replacement) => ({
      replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
    }))
    if (log.length > 0) await collections.log.bulkWrite(log, options)

    const search = [...this.#searched].map(([name, replacement]) =>
      replacement
        ? { replaceOne: { filter: { _id: name }, replacement, upsert: true } }
        : { deleteOne: { filter: { _id: name } } },
    )
    if (search.length > 0) await collections.search.bulkWrite(search, options)

    if (this.#pages.size > 0) {
      await collections.pages.deleteMany({ entry: { $in: [...this.#pages.keys()] } }, { session, hint: 'entry' })
      const pages = [...this.#pages.values()].flat()
      if (pages.length > 0) await collections.pages.insertMany(pages, options)
    }

    const listChanges = [...this.#listChanges()].filter(([, by]) => by !== 0)
    const lists: AnyBulkWriteOperation<ListDocument>[] = listChanges.map(([list, by]) => ({
      updateOne: {
        filter: { _id: list },
        update: { $inc: { entries: by }, $setOnInsert: { value: this.#values.get(list) ?? '' } },
        upsert: true,
      },
    }))
    const shrunk = listChanges.filter(([, by]) => by < 0).map(([list]) => list)
    if (shrunk.length > 0) lists.push({ deleteMany: { filter: { _id: { $in: shrunk }, entries: { $lte: 0 } } } })
    if (lists.length > 0) await collections.lists.bulkWrite(lists, options)

    const origins = [
      ...[...this.#newlyRemoved].map(([origin, version]) => ({
        updateOne: { filter: { _id: origin }, update: { $set: { version } }, upsert: true },
      })),
      ...(this.#published.size > 0 ? [{ deleteMany: { filter: { _id: { $in: [...this.#published] } } } }] : []),
    ]
    if (origins.length > 0) await collections.removedOrigins.bulkWrite(origins, options)

    const isTouched = [...this.#versions.keys()].some((name) => !this.#written.has(name))
    const changed = {
      revision: this.#revision,
      lastNumber: this.#lastNumber,
      touched: state.touched + (isTouched ? 1 : 0),
      expired: await this.#expireRemovals(collections, session, state.expired),
    }
    const next = { ...state, ...changed }
    const isSame = (Object.keys(changed) as (keyof typeof changed)[]).every((field) => next[field] === state[field])
    if (!isSame) await collections.state.updateOne({ _id: state._id }, { $set: changed }, { session })
    return next
  }

  /**
   * Forgets removals that were kept long enough. The newest change stays whatever it is: its position is the revision.
   * @returns up to which position some are forgotten.
   */
  async #expireRemovals(collections: Collections, session: ClientSession, expired: number): Promise<number> {
    const until = new Date(this.now - removalsKeptMilliseconds).toISOString()
    const old = { operation: 'REMOVE', changedAt: { $lt: until }, position: { $lt: this.#revision } } as const
    const positions = await collections.log
      .find(old, { session, projection: { position: 1 }, hint: 'removals', batchSize: 10_000 })
      .map(({ position }) => position)
      .toArray()
    if (positions.length === 0) return expired
    await collections.log.deleteMany(old, { session, hint: 'removals' })
    return positions.reduce((newest, position) => Math.max(newest, position), expired)
  }
}

const storedFields = {
  _id: 1,
  kind: 1,
  id: 1,
  number: 1,
  version: 1,
  position: 1,
  origin: 1,
  lists: 1,
  hash: 1,
} as const

/** Reads what the changes are about, in two commands. */
export async function readStored(
  collections: Collections,
  session: ClientSession,
  changes: readonly Change[],
): Promise<Stored> {
  const origins = new Set<string>()
  const names = new Set<string>()
  for (const change of changes) {
    if ('origin' in change) origins.add(change.origin)
    if (change.operation === 'UPSERT') names.add(nameOf(change.entry.kind, change.entry.id))
    else if ('id' in change) names.add(nameOf(change.kind, change.id))
  }
  const byName = new Map<string, StoredDocument>()
  if (changes.length === 0) return { byName, removedOrigins: new Map() }
  const found = await collections.entries
    .find(
      { $or: [{ _id: { $in: [...names] } }, { origin: { $in: [...origins] } }] },
      { session, projection: storedFields, batchSize: 10_000 },
    )
    .toArray()
  for (const document of found) byName.set(document._id, document)
  const removed = await collections.removedOrigins
    .find({ _id: { $in: [...origins] } }, { session, batchSize: 10_000 })
    .toArray()
  return { byName, removedOrigins: new Map(removed.map(({ _id, version }) => [_id, version])) }
}
