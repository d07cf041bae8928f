import { type Language, sourceLanguage } from '@kakehashi/content-store'
import type {
  BaseDatabaseAdapter,
  CollectionBeforeChangeHook,
  CollectionSlug,
  DatabaseAdapterObj,
  FindGlobalVersions,
  FindVersions,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
  UpdateGlobal,
  UpdateOne,
} from 'payload'
import { intentOf } from '../workflow/intent'
import { withTextsOf } from './language-texts'

/**
 * Makes the publication of one language leave every other language's published text alone.
 *
 * To publish one language, Payload takes the last published version and puts the language's texts and the shared fields into
 * it. Two things go wrong there. It matches rows of lists by their position, so that after an editor moved or inserted a
 * row, the other languages' texts stand beside the wrong facts. And it looks for the published version among the kept
 * versions only, so that once a hundred drafts have pushed it out, every other language is lost, and a language that was
 * withdrawn comes back. All this is put right where Payload reads that version.
 *
 * What all languages share, rows of lists included, goes out with the source language alone: a translation that is published
 * brings its texts and nothing else, so that nobody publishes a draft of the facts by publishing French.
 */

const beingPublished = Symbol('rows of the document of which one language is being published')

interface Publishing {
  data: unknown
  /** The one language, when not all are published. */
  language: Language | undefined
  /** The published version, once Payload has asked for it. */
  published?: Document
}

type Document = Record<string, unknown> & { _status?: string }

const publishingOf = (req: Partial<PayloadRequest> | undefined): Publishing | undefined =>
  (req?.context as { [beingPublished]?: Publishing } | undefined)?.[beingPublished]

const remember = (req: PayloadRequest, data: unknown): void => {
  Object.assign(req.context, { [beingPublished]: { data, language: intentOf(req).publishes } satisfies Publishing })
}

/** Remembers what is being saved until Payload reads the published version to put it into. */
export const rememberRows: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') remember(req, data)
  return data
}

export const rememberGlobalRows: GlobalBeforeChangeHook = ({ data, req }) => {
  remember(req, data)
  return data
}

/** The adapter, whose answers to "the published version" have rows in the order of what is being published. */
export function keepOtherLanguages(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as BaseDatabaseAdapter
      const { findVersions, findGlobalVersions, updateOne, updateGlobal } = adapter

      const findVersionsAligned: FindVersions = async (query) => {
        const found = await findVersions.call(adapter, query)
        const parent = parentIn(query.where)
        return aligned(found as never, query, () =>
          adapter.findOne({ collection: query.collection, where: { id: { equals: parent } }, req: query.req }),
        )
      }
      const findGlobalVersionsAligned: FindGlobalVersions = async (query) => {
        const found = await findGlobalVersions.call(adapter, query)
        return aligned(found as never, query, () => adapter.findGlobal({ slug: query.global, req: query.req }))
      }
      const updateOneLanguage: UpdateOne = (query) => {
        const collection = adapter.payload.collections[query.collection as CollectionSlug]?.config
        const data = translationOnly(query.data, query.req, collection?.flattenedFields)
        return updateOne.call(adapter, { ...query, data })
      }
      const updateGlobalLanguage: UpdateGlobal = (query) => {
        const global = adapter.payload.globals.config.find(({ slug }) => slug === query.slug)
        const data = translationOnly(query.data, query.req, global?.flattenedFields)
        return updateGlobal.call(adapter, { ...query, data: data as never }) as never
      }
      return Object.assign(adapter, {
        findVersions: findVersionsAligned,
        findGlobalVersions: findGlobalVersionsAligned,
        updateOne: updateOneLanguage,
        updateGlobal: updateGlobalLanguage,
      }) as never
    },
  }
}

/** What is about to be published: of a translation, its texts put into what is published already. */
function translationOnly(
  data: Record<string, unknown>,
  req: Partial<PayloadRequest> | undefined,
  fields: readonly FlattenedField[] | undefined,
): Record<string, unknown> {
  const publishing = publishingOf(req)
  const { language, published } = publishing ?? {}
  if (!publishing || !language || language === sourceLanguage || !published || !fields) return data
  publishing.published = undefined
  const { _status, updatedAt, firstPublishedAt } = data
  const { id: _, ...document } = withTextsOf(published, data, fields, language)
  return { ...document, _status, updatedAt, firstPublishedAt }
}

interface Found {
  docs: { version: unknown }[]
}

/** `found` as it is, or, if it is the published version that one language goes into, put right. */
async function aligned(
  found: Found,
  { where, req }: { where?: unknown; req?: Partial<PayloadRequest> },
  readStored: () => Promise<unknown>,
): Promise<never> {
  const publishing = asksForPublished(where) ? publishingOf(req) : undefined
  if (!publishing) return found as never
  // The document itself is what readers see. An old version that was published may since have been withdrawn.
  const version = (await readStored()) as Document | null
  if (version?._status !== 'published') return { ...found, docs: [] } as never
  publishing.published = version
  return { ...found, docs: [{ ...found.docs[0], version: alignRows(version, publishing.data) }] } as never
}

/** True for the question that Payload asks before it publishes one language. */
const asksForPublished = (where: unknown): boolean =>
  JSON.stringify(where ?? {}).includes('"version._status":{"equals":"published"}')

/** The document that a query about versions is for. */
function parentIn(where: unknown): string | number | undefined {
  const conditions =
    (where as { and?: { parent?: { equals?: string | number }; and?: unknown }[] } | undefined)?.and ?? []
  for (const condition of conditions) {
    const parent = condition.parent?.equals ?? parentIn(condition)
    if (parent !== undefined) return parent
  }
  return undefined
}

type Row = { id?: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRows = (value: unknown): value is Row[] => Array.isArray(value) && value.every(isObject)

/** `published` with the rows of its lists where `wanted` has the rows of the same id; where it has none, an empty row. */
export function alignRows<T>(published: T, wanted: unknown): T {
  if (isRows(published) && isRows(wanted)) {
    const byId = new Map(published.map((row) => [String(row.id), row]))
    return wanted.map((row) => alignRows(byId.get(String(row.id)) ?? {}, row)) as T
  }
  if (!isObject(published) || !isObject(wanted)) return published
  return Object.fromEntries(
    Object.entries(published).map(([name, value]) => [name, name in wanted ? alignRows(value, wanted[name]) : value]),
  ) as T
}
