import { sourceLanguage } from '@kakehashi/content-store'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { removalsSlug } from '../../collections/removals'

type Keys = Record<string, 1 | -1>
type Options = Record<string, unknown>
type Model = MongooseAdapter['collections'][string]

/**
 * Makes every collection and index, and waits until they are there. What is there already costs one question, so that several
 * processes may start at once.
 */
export async function makeIndexes(adapter: MongooseAdapter): Promise<void> {
  const { config } = adapter.payload
  const joined = joinsOf(config.collections)
  const existing = new Set((await adapter.connection.listCollections()).map(({ name }) => name))

  const make = (model: Model | undefined, ours: readonly Keys[]) => makeFor(model, existing, ours)
  await Promise.all([
    ...config.collections.flatMap((collection) => {
      const on = joined.get(collection.slug) ?? []
      return [
        make(adapter.collections[collection.slug], [
          oldestChangeFirst,
          ...(ownOf[collection.slug] ?? []),
          ...(collection.versions ? [] : listOrder(collection)),
          ...on.map((path): Keys => ({ [path]: 1 })),
        ]),
        make(adapter.versions[collection.slug], [
          newestOfDocument,
          ...listOrder(collection),
          ...on.map((path): Keys => ({ [`version.${path}`]: 1 })),
        ]),
      ]
    }),
    make(adapter.globals as Model, [{ globalType: 1 }]),
    ...config.globals.map(({ slug }) => make(adapter.versions[slug], [{ latest: 1, updatedAt: -1 }])),
  ])
}

/** What the publisher asks: what changed since, oldest change first. Payload puts `createdAt` behind every order. */
const oldestChangeFirst: Keys = { updatedAt: 1, createdAt: -1 }

/** The newest version of a document, its newest published one, and those that are too many. */
const newestOfDocument: Keys = { parent: 1, updatedAt: -1, createdAt: -1 }

const ownOf: Readonly<Record<string, readonly Keys[]>> = {
  /** Every save asks who has the document open. */
  'payload-locked-documents': [{ 'document.value': 1, 'document.relationTo': 1 }],
  /** The publisher asks what was deleted since. */
  [removalsSlug]: [{ at: 1, createdAt: -1 }],
}

/** The desk's list shows the latest version of each document, in the collection's own order at first. */
function listOrder({ defaultSort, flattenedFields, timestamps, versions }: SanitizedCollectionConfig): Keys[] {
  if (typeof defaultSort !== 'string') return []
  const descending = defaultSort.startsWith('-')
  const name = descending ? defaultSort.slice(1) : defaultSort
  const field = flattenedFields.find((one) => one.name === name)
  const path = field && 'localized' in field && field.localized ? `${name}.${sourceLanguage}` : name
  const order = descending ? -1 : 1
  // Payload puts the newest first among equals; where it does not know which that is, it goes by the id.
  const among: Keys = timestamps ? { createdAt: -1 } : { _id: order }
  return [versions ? { latest: 1, [`version.${path}`]: order, ...among } : { [path]: order, ...among }]
}

/** By collection: the relations by which documents are looked up from the other side. */
function joinsOf(collections: readonly SanitizedCollectionConfig[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const walk = (fields: readonly FlattenedField[]) => {
    for (const field of fields) {
      if (field.type === 'join' && typeof field.collection === 'string') {
        found.set(field.collection, [...new Set([...(found.get(field.collection) ?? []), field.on])])
      } else if ('flattenedFields' in field) walk(field.flattenedFields)
    }
  }
  for (const { flattenedFields } of collections) walk(flattenedFields)
  return found
}

async function makeFor(model: Model | undefined, existing: ReadonlySet<string>, ours: readonly Keys[]): Promise<void> {
  if (!model) return
  const { collection } = model
  if (!existing.has(collection.name)) await model.createCollection().catch(unlessThere)
  const theirs = model.schema.indexes() as [Keys, Options][]
  const covered = new Set(ours.map((keys) => Object.keys(keys)[0]))
  const wanted = [
    ...theirs
      // An index that begins with the same field serves as well.
      .filter(([keys, options]) => options.unique || Object.keys(keys).length > 1 || !covered.has(Object.keys(keys)[0]))
      .map(([keys, options]) => ({ key: keys, ...optionsOf(keys, options) })),
    ...ours.map((key) => ({ key })),
  ]
  if (wanted.length > 0) await collection.createIndexes(wanted as never)
}

const namespaceExists = 48

function unlessThere(error: unknown): void {
  if ((error as { code?: unknown }).code !== namespaceExists) throw error
}

/**
 * Payload makes unique indexes of drafts sparse, which leaves out documents without the field, but not those in which it is
 * empty: a second draft without an identifier could not be saved.
 */
function optionsOf(keys: Keys, { background: _, ...options }: Options): Options {
  if (!options.unique || !options.sparse) return options
  const { sparse: __, ...rest } = options
  const partialFilterExpression = Object.fromEntries(Object.keys(keys).map((name) => [name, { $gt: '' }]))
  return { ...rest, partialFilterExpression }
}
