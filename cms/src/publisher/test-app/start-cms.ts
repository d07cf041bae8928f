import path from 'node:path'
import { languageCodes } from '@kakehashi/content-store'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { BasePayload, buildConfig, type Payload } from 'payload'
import { collections } from '../../collections'
import { type SqliteDatabaseOptions, sqliteDatabase } from '../../database'
import { site } from '../../globals/site'

/** The desk's own collections on a database in `folder`, without the admin. Every call starts one of its own. */
export async function startCms(folder: string, database: Partial<SqliteDatabaseOptions> = {}): Promise<Payload> {
  const payload = new BasePayload() as Payload
  const config = buildConfig({
    secret: 'only for tests, long enough to be one',
    telemetry: false,
    typescript: { autoGenerate: false },
    editor: lexicalEditor(),
    db: sqliteDatabase({ file: path.join(folder, 'cms.db'), push: true, synchronous: 'NORMAL', ...database }),
    collections: collections({ mediaFolder: path.join(folder, 'media'), secureCookies: false }),
    globals: [site],
    localization: {
      locales: [...languageCodes],
      defaultLocale: 'ja',
      defaultLocalePublishOption: 'active',
      fallback: false,
    },
  })
  await payload.init({ config, disableOnInit: true })
  payload.logger.level = process.env.CMS_TEST_LOG ?? 'silent'
  return payload
}
