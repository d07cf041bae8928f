import { type Audience, type Kind, kinds, type Language } from '@kakehashi/content-store'
import {
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { type Id, idOf } from '../access/rules'
import { removalsSlug } from '../collections/removals'
import { type ProcessedFile, processedFilesSlug } from '../files/processed-files'
import type { Pairs } from '../translation/freshness'
import { languageStatesSlug } from '../workflow/language-states'
import { globalId } from '../workflow/target'
import type { CmsDocument } from './map-document'
import type { References, Slugs } from './map-entry'
import { globalEntryIds, type Source } from './sources'

/** What a list says of a document, without reading all of it. */
export interface Listed {
  id: string | number
  /** Milliseconds since 1970. */
  updatedAt: number
  createdAt: number
  /** Whether it is for those whom the reader reads for. */
  published: boolean
  /** ISO 8601; undefined for what has never been published. */
  firstPublishedAt: string | undefined
  slug: string | undefined
}

/** A document that was deleted. */
export interface Removal {
  rowId: string | number
  kind: Kind
  /** Its id in the CMS. */
  id: string
  /** Milliseconds since 1970. */
  at: number
}

/** That somebody found translations of a document right as they are. */
export interface Confirmation {
  rowId: string | number
  collection: string
  /** The document's id in the CMS. */
  id: string
  /** Milliseconds since 1970. */
  at: number
}

/**
 * Reads the CMS as the publisher needs it: in all languages, without fallback, without access rules. For the public, what is published
 * only; for the store of drafts, the latest draft of everything that is not in the bin.
 */
export class CmsReader {
  #request: Promise<Pick<PayloadRequest, 'i18n'>> | undefined

  /** @param audience for whom it reads: the audience of the store that is fed */
  constructor(
    private readonly payload: Payload,
    readonly audience: Audience = 'public',
  ) {}

  /** Documents changed at `since` (milliseconds) or later, oldest change first; all documents without `since`. */
  async list(source: Source, since?: number): Promise<Listed[]> {
    return this.#list(
      source,
      since === undefined ? {} : { updatedAt: { greater_than_equal: new Date(since).toISOString() } },
      since,
    )
  }

  /** The documents with these ids in the CMS. */
  async listed(source: Source, ids: Iterable<string>): Promise<Listed[]> {
    return this.#list(source, { id: { in: [...ids] } })
  }

  /** The articles with these ids in the CMS, and those that stand in these issues as far as readers know. */
  async listedArticles(source: Source, ids: Iterable<Id>, issues: Iterable<Id>): Promise<Listed[]> {
    return this.#list(source, { or: [{ id: { in: [...ids] } }, { issue: { in: [...issues] } }] })
  }

  /** The issues of the magazine that these articles stand in, by their ids in the CMS. */
  async issuesOf(source: Source, articles: Iterable<Id>): Promise<Id[]> {
    const where: Where = { and: [{ id: { in: [...articles] } }, { issue: { exists: true } }] }
    const documents = await this.#find(source.collection, where, { select: { issue: true }, trash: source.hasTrash })
    return documents.flatMap(({ issue }) => idOf(issue) ?? [])
  }

  async #list(source: Source, where: Where, since?: number): Promise<Listed[]> {
    if (source.isGlobal) {
      const listed = this.#listedOf(await this.#global(source))
      return listed && listed.updatedAt >= (since ?? 0) ? [listed] : []
    }
    const select: Record<string, true> = { updatedAt: true, createdAt: true, firstPublishedAt: true, slug: true }
    if (source.hasDrafts) select._status = true
    if (source.hasTrash) select.deletedAt = true
    const documents = await this.#find(source.collection, where, { select, trash: source.hasTrash, sort: 'updatedAt' })
    return documents.flatMap((document) => this.#listedOf(document) ?? [])
  }

  /** The documents among `ids` that are published (for drafts: are there), in no particular order. */
  async read(source: Source, ids: readonly (string | number)[]): Promise<CmsDocument[]> {
    const documents = source.isGlobal
      ? [await this.#global(source)]
      : await this.#find(source.collection, { id: { in: [...ids] } }, {})
    return documents.filter((document) => this.#listedOf(document)?.published)
  }

  /** Public ids of everything referred to that is there, published or not; one query for each collection. */
  async slugs(references: References): Promise<Slugs> {
    const found = new Map<string, Map<string | number, string | undefined>>()
    for (const [collection, ids] of references) {
      const documents = await this.#find(collection, { id: { in: [...ids] } }, { select: { slug: true }, trash: true })
      const slugs = new Map<string | number, string | undefined>()
      for (const { id, slug } of documents)
        slugs.set(id as string | number, typeof slug === 'string' && slug ? slug : undefined)
      found.set(collection, slugs)
    }
    return found
  }

  /** Deletions noted at `since` (milliseconds) or later. */
  async removals(since: number): Promise<Removal[]> {
    if (!this.#has(removalsSlug)) return []
    const documents = await this.#find(
      removalsSlug,
      { at: { greater_than_equal: new Date(since).toISOString() } },
      { sort: 'at' },
    )
    return documents.map((document) => ({
      rowId: document.id as string | number,
      kind: document.kind as Kind,
      id: String(document.origin),
      at: Date.parse(String(document.at)),
    }))
  }

  /** Documents of which somebody confirmed translations at `since` (milliseconds) or later: they have not changed themselves. */
  async confirmations(since: number): Promise<Confirmation[]> {
    if (!this.#has(languageStatesSlug)) return []
    const documents = await this.#find(
      languageStatesSlug,
      { restatedAt: { greater_than_equal: new Date(since).toISOString() } },
      { sort: 'restatedAt', select: { collection: true, document: true, restatedAt: true } },
    )
    return documents.map((document) => ({
      rowId: document.id as string | number,
      collection: String(document.collection),
      id: String(document.document),
      at: Date.parse(String(document.restatedAt)),
    }))
  }

  /** What is known of the translations of documents, by the document's id in the CMS and by language. */
  async pairs(source: Source, ids: readonly (string | number)[]): Promise<Map<string, Map<Language, Pairs>>> {
    const found = new Map<string, Map<Language, Pairs>>()
    if (!this.#has(languageStatesSlug)) return found
    const rows = await this.#find(
      languageStatesSlug,
      { and: [{ collection: { equals: source.collection } }, { document: { in: ids.map(String) } }] },
      { select: { document: true, language: true, pairs: true } },
    )
    for (const { document, language, pairs } of rows) {
      const languages = found.get(String(document)) ?? new Map<Language, Pairs>()
      found.set(String(document), languages.set(language as Language, (pairs ?? {}) as Pairs))
    }
    return found
  }

  /** Files that the desk has looked into at `since` (milliseconds) or later: they have not changed themselves. */
  async processed(since: number): Promise<Confirmation[]> {
    if (!this.#has(processedFilesSlug)) return []
    const documents = await this.#find(
      processedFilesSlug,
      { processedAt: { greater_than_equal: new Date(since).toISOString() } },
      { sort: 'processedAt', select: { file: true, processedAt: true } },
    )
    return documents.flatMap(({ id, file, processedAt }) =>
      file === null || file === undefined
        ? []
        : [
            {
              rowId: id as string | number,
              collection: kinds.PublicFile.collection,
              id: String(file),
              at: Date.parse(String(processedAt)),
            },
          ],
    )
  }

  /** What was made of files, by the file's id in the CMS. */
  async processedFiles(source: Source, ids: readonly (string | number)[]): Promise<Map<string, ProcessedFile>> {
    if (source.kind !== 'PublicFile' || !this.#has(processedFilesSlug)) return new Map()
    const rows = await this.#find(processedFilesSlug, { file: { in: [...ids] } }, {})
    return new Map(rows.map((row) => [String(row.file), row as unknown as ProcessedFile]))
  }

  /** Forgets deletions noted before `before` (milliseconds). */
  async forgetRemovals(before: number): Promise<void> {
    if (!this.#has(removalsSlug)) return
    await this.payload.db.deleteMany({
      collection: removalsSlug as CollectionSlug,
      where: { at: { less_than: new Date(before).toISOString() } },
    })
  }

  /** Loading the texts of the admin for each query would cost more than the query. */
  #requestParts(): Promise<Pick<PayloadRequest, 'i18n'>> {
    this.#request ??= createLocalReq({}, this.payload).then(({ i18n }) => ({ i18n }))
    return this.#request
  }

  #has(collection: string): boolean {
    return Object.hasOwn(this.payload.collections, collection)
  }

  async #find(
    collection: string,
    where: Where,
    options: { select?: Record<string, true>; trash?: boolean; sort?: string },
  ): Promise<CmsDocument[]> {
    const { docs } = await this.payload.find({
      collection: collection as CollectionSlug,
      where,
      select: options.select as never,
      sort: options.sort,
      trash: Boolean(options.trash) && Boolean(this.payload.collections[collection as CollectionSlug]?.config.trash),
      locale: 'all' as never,
      fallbackLocale: false as never,
      draft: this.#ofDrafts,
      depth: 0,
      pagination: false,
      limit: 0,
      showHiddenFields: true,
      overrideAccess: true,
      req: await this.#requestParts(),
    })
    return docs as unknown as CmsDocument[]
  }

  async #global(source: Source): Promise<CmsDocument> {
    const document = await this.payload.findGlobal({
      slug: source.collection as GlobalSlug,
      locale: 'all' as never,
      fallbackLocale: false as never,
      draft: this.#ofDrafts,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
      req: await this.#requestParts(),
    })
    return { slug: globalEntryIds[source.kind], ...(document as unknown as CmsDocument), id: globalId }
  }

  get #ofDrafts(): boolean {
    return this.audience === 'drafts'
  }

  #listedOf(document: CmsDocument): Listed | undefined {
    const { id, updatedAt, createdAt, firstPublishedAt, slug, _status, deletedAt } = document
    // A global that nobody has saved yet has no date.
    if (typeof updatedAt !== 'string') return undefined
    return {
      id: id as string | number,
      updatedAt: Date.parse(updatedAt),
      createdAt: Date.parse(String(createdAt)),
      published: !deletedAt && (this.#ofDrafts || _status !== 'draft'),
      firstPublishedAt: typeof firstPublishedAt === 'string' ? firstPublishedAt : undefined,
      slug: typeof slug === 'string' && slug ? slug : undefined,
    }
  }
}
