import path from 'node:path'
import { buildConfig, type SanitizedConfig } from 'payload'
import { type SqliteDatabaseOptions, sqliteDatabase } from '../index'

/** A title that makes the collection's hook throw after the document is written. */
export const throwingTitle = 'throw after writing'

/** Two collections with all that touches more than one table: languages, lists, relations, drafts and versions. */
export function testConfig(folder: string, database: Partial<SqliteDatabaseOptions> = {}): Promise<SanitizedConfig> {
  return buildConfig({
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: sqliteDatabase({ file: path.join(folder, 'cms.sqlite'), push: true, ...database }),
    localization: { locales: ['ja', 'en', 'fr'], defaultLocale: 'ja', fallback: false },
    collections: [
      { slug: 'places', fields: [{ name: 'name', type: 'text', localized: true }] },
      {
        slug: 'pages',
        versions: { drafts: true, maxPerDoc: 0 },
        hooks: {
          afterChange: [
            async ({ doc, req }) => {
              if (doc.title !== throwingTitle) return
              await req.payload.create({ collection: 'places', data: { name: 'made by the hook' }, req })
              throw new Error('the hook threw')
            },
          ],
        },
        fields: [
          { name: 'title', type: 'text', localized: true, required: true },
          { name: 'stamp', type: 'number' },
          { name: 'places', type: 'relationship', relationTo: 'places', hasMany: true },
          {
            name: 'facts',
            type: 'array',
            fields: [
              { name: 'text', type: 'text', localized: true },
              { name: 'stamp', type: 'number' },
            ],
          },
        ],
      },
    ],
  })
}
