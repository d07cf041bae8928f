import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

const localesSuffix = '_locales'

/**
 * Adds an index on the parent of every table of translations. Payload looks translations up by their parent but indexes
 * only `(_locale, _parent_id)`, so that without this each read of a document goes through all translations there are.
 */
export const indexLocaleParents: SQLiteSchemaHook = ({ schema, extendTable }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith(localesSuffix)) continue
    extendTable({
      table,
      extraConfig: (columns: Record<string, AnySQLiteColumn>) => {
        const parent = columns._parentID
        return parent ? { _parentIdx: index(`${name}_parent_idx`).on(parent) } : {}
      },
    })
  }
  return schema
}
