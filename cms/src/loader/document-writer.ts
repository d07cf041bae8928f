import { isDeepStrictEqual } from 'node:util'
import { type Body, kinds } from '@kakehashi/content-store'
import { type CollectionSlug, createLocalReq, type GlobalSlug, type Payload, type PayloadRequest } from 'payload'
import { type Insert, insertsTogether } from '../database/insert-together'
import { CmsReader, type Listed } from '../publisher/cms-reader'
import { collectReferences, mapEntry, type References } from '../publisher/map-entry'
import { globalEntryIds, type Source } from '../publisher/sources'
import { documentData } from './document-data'
import { nameOf, type Planned } from './order'

interface Known {
  id: string | number
  /** Whether anything was changed since it was created. */
  untouched: boolean
  /** ISO 8601; undefined for what has never been published. */
  firstPublishedAt: string | undefined
}

/**
 * Writes whole documents in all languages at once. Payload's own operations write one language at a time, which would be six
 * saves for each record; its database adapter takes them together. Validation is not skipped: records were checked against the
 * content model, which is what the desk checks too.
 */
export class DocumentWriter {
  readonly #reader: CmsReader
  readonly #known = new Map<string, Known>()
  readonly #sources = new Map<string, Source>()
  readonly #idsByCollection = new Map<string, Map<string, string | number>>()
  #request: PayloadRequest | undefined
  /** New documents and their versions that the database takes together, at the end of the transaction. */
  #waiting: Insert[] = []

  constructor(private readonly payload: Payload) {
    this.#reader = new CmsReader(payload)
  }

  /** Takes in what the CMS already has. */
  know(source: Source, listed: readonly Listed[]): void {
    this.#sources.set(source.kind, source)
    for (const { slug, id, updatedAt, createdAt, firstPublishedAt } of listed) {
      const publicId = source.isGlobal ? globalEntryIds[source.kind] : slug
      if (publicId) this.#note(source, publicId, { id, untouched: updatedAt === createdAt, firstPublishedAt })
    }
  }

  has({ kind, body }: Planned): boolean {
    return this.#known.has(nameOf(kind, body.id))
  }

  /** Runs `work` in one transaction: all that it writes is stored, or nothing. */
  async inTransaction(work: () => Promise<void>): Promise<void> {
    const request = await createLocalReq({}, this.payload)
    const transactionID = await this.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('the database does not begin transactions')
    this.#request = Object.assign(request, { transactionID })
    this.#waiting = []
    try {
      await work()
      const { db } = this.payload
      if (insertsTogether(db)) await db.insertTogether(this.#waiting, this.#request)
    } catch (error) {
      await this.payload.db.rollbackTransaction(transactionID)
      throw error
    }
    await this.payload.db.commitTransaction(transactionID)
  }

  async create({ kind, body }: Planned): Promise<void> {
    const source = this.#sourceOf(kind)
    const now = new Date().toISOString()
    const data = {
      ...this.#data(source, body),
      _status: 'published',
      createdAt: now,
      updatedAt: now,
      firstPublishedAt: now,
    }
    if (source.isGlobal) {
      await this.payload.db.createGlobal({
        slug: source.collection as GlobalSlug,
        data: structuredClone(data),
        req: this.#req,
      })
      await this.#createVersion(source, 'global', data)
      this.#note(source, body.id, { id: 'global', untouched: true, firstPublishedAt: now })
      return
    }
    const id = await this.#createDocument(source, data)
    this.#note(source, body.id, { id, untouched: true, firstPublishedAt: now })
  }

  async #createDocument(source: Source, data: Record<string, unknown>): Promise<string | number> {
    const { collection } = source
    const { db } = this.payload
    if (insertsTogether(db)) {
      const id = db.newId()
      this.#waiting.push({ collection, of: 'documents', data: { ...structuredClone(data), id } })
      if (source.hasDrafts) {
        const version = { ...versionTimes(), latest: true, parent: id, version: structuredClone(data) }
        this.#waiting.push({ collection, of: 'versions', data: version })
      }
      return id
    }
    const { id } = await db.create({
      collection: collection as CollectionSlug,
      data: structuredClone(data),
      req: this.#req,
    })
    await this.#createVersion(source, id, data)
    return id
  }

  /** Fills in the references that could not be there when the document was created, unless an editor was here meanwhile. */
  async completeReferences({ kind, body }: Planned): Promise<void> {
    const known = this.#known.get(nameOf(kind, body.id))
    if (known?.untouched) await this.#replace(this.#sourceOf(kind), known, body)
  }

  /** True if the document differed from the record and was replaced. */
  async updateIfDifferent({ kind, body }: Planned): Promise<boolean> {
    const source = this.#sourceOf(kind)
    const known = this.#known.get(nameOf(kind, body.id))
    if (!known || isDeepStrictEqual(await this.#published(source, known.id), body)) return false
    await this.#replace(source, known, body)
    return true
  }

  async #published(source: Source, id: string | number): Promise<Body | undefined> {
    const [document] = await this.#reader.read(source, [id])
    if (!document) return undefined
    const references: References = new Map()
    collectReferences(source.kind, document, source.fields, references)
    const mapped = mapEntry(source.kind, document, source.fields, await this.#reader.slugs(references))
    return 'entry' in mapped ? mapped.entry.body : undefined
  }

  async #replace(source: Source, known: Known, body: Body): Promise<void> {
    const { id } = known
    const updatedAt = new Date().toISOString()
    const firstPublishedAt = known.firstPublishedAt ?? updatedAt
    const data = { ...this.#data(source, body), _status: 'published', updatedAt, firstPublishedAt }
    if (source.isGlobal) {
      await this.payload.db.updateGlobal({
        slug: source.collection as GlobalSlug,
        data: structuredClone(data),
        req: this.#req,
      })
    } else {
      await this.payload.db.updateOne({
        collection: source.collection as CollectionSlug,
        id,
        data: structuredClone(data),
        req: this.#req,
      })
    }
    await this.#createVersion(source, id, data)
    this.#note(source, body.id, { id, untouched: false, firstPublishedAt })
  }

  async #createVersion(source: Source, id: string | number, data: Record<string, unknown>): Promise<void> {
    if (!source.hasDrafts) return
    const version = {
      ...versionTimes(),
      versionData: structuredClone(data) as never,
      req: this.#req,
      returning: false as const,
    }
    if (source.isGlobal) {
      await this.payload.db.createGlobalVersion({ ...version, globalSlug: source.collection as GlobalSlug })
    } else {
      await this.payload.db.createVersion({
        ...version,
        collectionSlug: source.collection as CollectionSlug,
        parent: id,
      })
    }
  }

  #data(source: Source, body: Body): Record<string, unknown> {
    return documentData(body, source.fields, (collection, slug) => this.#idsByCollection.get(collection)?.get(slug))
  }

  #note(source: Source, publicId: string, known: Known): void {
    this.#known.set(nameOf(source.kind, publicId), known)
    const ids = this.#idsByCollection.get(source.collection) ?? new Map()
    this.#idsByCollection.set(source.collection, ids.set(publicId, known.id))
  }

  #sourceOf(kind: Planned['kind']): Source {
    const source = this.#sources.get(kind)
    if (!source) throw new Error(`the CMS has no collection for ${kinds[kind].collection}`)
    return source
  }

  get #req(): PayloadRequest {
    if (!this.#request) throw new Error('documents are written inside a transaction')
    return this.#request
  }
}

function versionTimes() {
  const now = new Date().toISOString()
  return { autosave: false, createdAt: now, updatedAt: now }
}
