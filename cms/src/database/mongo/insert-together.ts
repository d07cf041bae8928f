import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import { ObjectId } from 'mongodb'
import { buildVersionCollectionFields, type CollectionSlug } from 'payload'
import type { Insert, InsertsTogether } from '../insert-together'

type Model = MongooseAdapter['collections'][string]

/**
 * Payload's adapter makes a Mongoose document of everything that it stores, with an object for each text and each of its languages, and
 * stores one after the other. Here the model only says of which type each value is, and the driver takes all of a collection at once.
 */
export function insertingTogether(adapter: MongooseAdapter): InsertsTogether {
  return {
    newId: () => new ObjectId().toHexString(),
    async insertTogether(inserts, req) {
      const session = adapter.sessions[String(await req.transactionID)]
      if (!session) throw new Error('documents are inserted inside a transaction')
      for (const [model, documents] of byModel(adapter, inserts)) {
        await model.collection.insertMany(documents as never, { session, ordered: true })
      }
    },
  }
}

function byModel(adapter: MongooseAdapter, inserts: readonly Insert[]): Map<Model, object[]> {
  const found = new Map<Model, object[]>()
  for (const { collection, of, data } of inserts) {
    const { config } = adapter.payload.collections[collection as CollectionSlug] ?? {}
    if (!config) throw new Error(`the CMS has no collection ${collection}`)
    const model = (of === 'versions' ? adapter.versions : adapter.collections)[collection] as Model
    const fields = of === 'versions' ? buildVersionCollectionFields(adapter.payload.config, config) : config.fields
    const { id, ...written } = data
    transform({ adapter, data: written, fields, operation: 'write' })
    const document = stored(model, id === undefined ? written : { ...written, _id: new ObjectId(String(id)) })
    found.set(model, [...(found.get(model) ?? []), document])
  }
  return found
}

/** A document as the model stores it: every value of the type that the model says, nothing that it does not know. */
export const stored = (model: Model, document: object): object => model.castObject(document)
