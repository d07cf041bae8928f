import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, RelationshipField } from 'payload'
import { type Insert, insertsTogether } from './insert-together'

type Row = Record<string, unknown>

/** Below SQLite's limit of 32,766 values in a statement, with forty fields in a row. */
const rowsPerStatement = 500

/**
 * Adds many rows to a collection of plain fields and lists of relations, in the transaction of `req`, in a few
 * statements for all of them: Payload's adapters take two for each row, and read it again.
 */
export async function insertRows(
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly Row[],
  req: Pick<PayloadRequest, 'transactionID'>,
): Promise<void> {
  const fields: readonly FlattenedField[] = payload.collections[collection]?.config.flattenedFields ?? []
  const { db: database } = payload
  if (insertsTogether(database)) {
    const inserts = rows.map((row): Insert => ({ collection, of: 'documents', data: { ...row, id: database.newId() } }))
    await database.insertTogether(inserts, req)
    return
  }
  const adapter = payload.db as unknown as SQLiteAdapter
  const db = adapter.sessions[String(await req.transactionID)]?.db
  if (!db) throw new Error('rows are added inside a transaction')
  const tableName = adapter.tableNameMap.get(collection.replaceAll('-', '_'))
  if (!tableName) throw new Error(`there is no table for ${collection}`)
  const lists = fields.filter(isListOfRelations)

  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const part = rows.slice(at, at + rowsPerStatement)
    const inserted = await adapter.insert({
      db: db as never,
      tableName,
      values: part.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !lists.some((list) => list.name === name))),
      ),
    })
    const relations = part.flatMap((row, index) =>
      lists.flatMap(({ name, relationTo }) =>
        ((row[name] ?? []) as unknown[]).map((id, order) => ({
          parent: inserted[index]?.id,
          path: name,
          order: order + 1,
          [`${String(relationTo)}ID`]: id,
        })),
      ),
    )
    if (relations.length > 0)
      await adapter.insert({
        db: db as never,
        tableName: `${tableName}${adapter.relationshipsSuffix}`,
        values: relations,
      })
  }
}

const isListOfRelations = (field: FlattenedField): field is FlattenedField & RelationshipField =>
  field.type === 'relationship' && field.hasMany === true && typeof field.relationTo === 'string'
