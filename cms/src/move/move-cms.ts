import type { Kind } from '@kakehashi/content-store'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'
import { removalsSlug } from '../collections/removals'
import { stored } from '../database/mongo/insert-together'
import { recordSlug } from '../record/record'
import { languageStatesSlug } from '../workflow/language-states'
import { isNumber, newId, newPreferenceKey, newRemovedId } from './new-ids'
import { rewrite } from './rewrite'

type Values = Record<string, unknown>
type Model = MongooseAdapter['collections'][string]

/** Belong to the engine, or to who has the desk open at the moment. */
const leftBehind = new Set(['payload-migrations', 'payload-locked-documents'])
const documentsPerBatch = 200

export interface Moved {
  /** Slug of the collection or global; of versions with `versions of` before it. */
  what: string
  documents: number
}

/**
 * Writes everything that one CMS holds on SQLite into another, which is empty, on MongoDB: accounts, documents with all drafts and
 * versions, the texts of the site, preferences, jobs. Uploaded files are not touched.
 * @param onProgress told after each batch
 */
export async function moveCms(source: Payload, target: Payload, onProgress: (moved: Moved) => void): Promise<Moved[]> {
  const mongo = target.db as unknown as MongooseAdapter
  const { config } = source
  const moved: Moved[] = []
  const collections = config.collections.filter(({ slug }) => !leftBehind.has(slug))
  const slugs = new Set(collections.map(({ slug }) => slug as string))
  const run = async (what: string, batches: AsyncIterable<Values[]>, model: Model) => {
    const result: Moved = { what, documents: 0 }
    for await (const batch of batches) {
      await model.collection.insertMany(batch.map((document) => stored(model, document)) as never, { ordered: false })
      result.documents += batch.length
      onProgress(result)
    }
    moved.push(result)
  }

  for (const collection of collections) {
    const { slug, flattenedFields } = collection
    await run(
      slug,
      map(documentsOf(source, slug), (document) => {
        const written = { ...rewrite(document, flattenedFields), ...timesOf(document), _id: newId(slug, document.id) }
        return { ...written, ...ownIds(slug, document, slugs) }
      }),
      mongo.collections[slug] as Model,
    )
    if (!collection.versions) continue
    await run(
      `versions of ${slug}`,
      map(versionsOf(source, collection), versionWriter(slug, buildVersionCollectionFields(config, collection, true))),
      mongo.versions[slug] as Model,
    )
  }
  for (const global of config.globals) {
    const { id: _, ...document } = (await source.db.findGlobal({ slug: global.slug, locale: 'all' })) as Values
    if (document.updatedAt) {
      const data = { ...rewrite(document, global.flattenedFields), ...timesOf(document) }
      await target.db.createGlobal({ slug: global.slug as GlobalSlug, data: data as never })
      moved.push({ what: global.slug, documents: 1 })
    }
    if (!global.versions) continue
    await run(
      `versions of ${global.slug}`,
      map(
        versionsOfGlobal(source, global.slug),
        versionWriter(global.slug, buildVersionGlobalFields(config, global, true)),
      ),
      mongo.versions[global.slug] as Model,
    )
  }
  return moved
}

/** MongoDB marks the newest version, and has nothing on the others. */
const versionWriter = (slug: string, fields: readonly FlattenedField[]) => (version: Values) => {
  const { latest, ...written } = rewrite(version, fields)
  const times = timesOf(version)
  return { ...written, ...times, ...(latest === true && { latest }), _id: newId(`versions of ${slug}`, version.id) }
}

const timesOf = ({ createdAt, updatedAt }: Values): Values => ({
  ...(createdAt ? { createdAt } : {}),
  ...(updatedAt ? { updatedAt } : {}),
})

/** Where a document's number stands in a text. */
function ownIds(slug: string, document: Values, collections: ReadonlySet<string>): Values {
  if (slug === removalsSlug) return { origin: newRemovedId(document.kind as Kind, String(document.origin)) }
  if (slug === 'payload-preferences') return { key: newPreferenceKey(String(document.key), collections) }
  const moved = (collection: string, id: unknown) => (isNumber(id) ? newId(collection, id).toHexString() : id)
  const of = moved(String(document.collection), document.document)
  if (slug === recordSlug) return { document: of, user: moved('users', document.user) }
  if (slug !== languageStatesSlug) return {}
  const key = `${document.collection}/${of}/${document.language}`
  return { document: of, key, scheduledBy: moved('users', document.scheduledBy) }
}

async function* documentsOf(payload: Payload, slug: string): AsyncGenerator<Values[]> {
  for (let last = 0; ; ) {
    const { docs } = await payload.db.find({
      collection: slug as CollectionSlug,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: documentsPerBatch,
      pagination: false,
      locale: 'all',
      joins: false as never,
    })
    if (docs.length === 0) return
    yield docs as Values[]
    last = Number(docs.at(-1)?.id)
  }
}

async function* versionsOf(payload: Payload, { slug }: SanitizedCollectionConfig): AsyncGenerator<Values[]> {
  for (let last = 0; ; ) {
    const { docs } = await payload.db.findVersions({
      collection: slug as CollectionSlug,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: documentsPerBatch,
      pagination: false,
      locale: 'all',
    })
    if (docs.length === 0) return
    yield docs as unknown as Values[]
    last = Number(docs.at(-1)?.id)
  }
}

async function* versionsOfGlobal(payload: Payload, slug: string): AsyncGenerator<Values[]> {
  const { docs } = await payload.db.findGlobalVersions({
    global: slug as GlobalSlug,
    sort: 'id',
    limit: 0,
    pagination: false,
    locale: 'all',
  })
  if (docs.length > 0) yield docs as unknown as Values[]
}

async function* map(batches: AsyncIterable<Values[]>, write: (one: Values) => Values): AsyncGenerator<Values[]> {
  for await (const batch of batches) yield batch.map(write)
}
