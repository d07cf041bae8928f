import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { languageCodes, sourceLanguage } from '@kakehashi/content-store'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { noteFailedLogin } from './access/login-limits'
import { iconUrl } from './admin/icon-url'
import { collections } from './collections'
import { type MongoDatabaseOptions, mongoDatabase, sqliteDatabase } from './database'
import { editor } from './fields/editor'
import { site } from './globals/site'
import { explainDatabase } from './hooks/explain-database'
import { explainInvalid } from './hooks/explain-invalid'
import { keepMessage } from './hooks/keep-message'
import { deskLanguages, wording } from './labels/wording'
import { languageLabels } from './languages'
import { listEndpoints } from './lists/endpoints'
import { migrations } from './migrations'
import { withDraftStack } from './preview/draft-stack'
import { keepOtherLanguages } from './publication/one-language'
import { recordFailedLogin } from './record/users'
import type { DatabasePlace, Settings } from './settings'
import { xliffEndpoints } from './translation/xliff/endpoints'

const here = path.dirname(fileURLToPath(import.meta.url))

/** How a database on MongoDB is opened. */
export type ConfigOptions = Omit<MongoDatabaseOptions, 'url' | 'name'>

/** MongoDB has no tables to migrate. */
const databaseAt = (place: DatabasePlace, options: ConfigOptions) =>
  place.engine === 'mongodb'
    ? mongoDatabase({ ...options, ...place })
    : sqliteDatabase({
        file: place.file,
        publishedFile: path.join(path.dirname(place.file), 'content.db'),
        prodMigrations: migrations,
        migrationDir: path.join(here, 'migrations'),
      })

/** Payload's configuration for the given settings. */
export function buildKakehashiConfig(settings: Settings, options: ConfigOptions = {}): Promise<SanitizedConfig> {
  const origins = [settings.cmsUrl]
  return buildConfig({
    secret: settings.secret,
    serverURL: settings.cmsUrl,
    cors: origins,
    csrf: origins,
    telemetry: false,
    typescript: { autoGenerate: false },
    db: keepOtherLanguages(databaseAt(settings.database, options)),
    sharp,
    editor,
    collections: withDraftStack(
      collections({
        mediaFolder: settings.mediaFolder,
        mostPixels: settings.mostPixels,
        secureCookies: settings.cmsUrl.startsWith('https:'),
      }),
      settings.preview,
    ),
    globals: [site],
    endpoints: [...xliffEndpoints, ...listEndpoints],
    hooks: { afterError: [keepMessage, noteFailedLogin, recordFailedLogin, explainDatabase, explainInvalid] },
    // The texts of the form come with the file.
    upload: {
      limits: { fileSize: settings.largestFile },
      requestSizeLimit: settings.largestFile + 2 * 1024 * 1024,
      abortOnLimit: true,
    },
    localization: {
      locales: languageCodes.map((code) => ({ code, label: languageLabels[code] })),
      defaultLocale: sourceLanguage,
      defaultLocalePublishOption: 'active',
      fallback: false,
    },
    i18n: { supportedLanguages: deskLanguages, fallbackLanguage: 'ja', translations: wording },
    admin: {
      user: 'users',
      importMap: { baseDir: here },
      // Payload would ask gravatar.com for a picture by a hash of each user's address.
      avatar: 'default',
      timezones: { defaultTimezone: 'Asia/Tokyo' },
      dateFormat: 'yyyy-MM-dd HH:mm',
      meta: {
        defaultOGImageType: 'off',
        titleSuffix: ' – Kakehashi 架け橋',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: iconUrl }],
      },
      components: {
        providers: ['/admin/AccessibleNames#AccessibleNames'],
        graphics: { Icon: '/admin/Icon#Icon', Logo: '/admin/Logo#Logo' },
        beforeDashboard: ['/admin/TodayPanel#TodayPanel'],
        beforeNavLinks: ['/admin/DeskLinks#DeskLinks'],
        views: {
          login: { Component: '/admin/LoginView#LoginView' },
          translations: { Component: '/admin/TranslationsView#TranslationsView', path: '/translations', exact: true },
          calendar: { Component: '/admin/CalendarView#CalendarView', path: '/calendar', exact: true },
          lists: { Component: '/admin/ListsView#ListsView', path: '/lists', exact: true },
        },
      },
    },
    custom: { webUrl: settings.webUrl },
    graphQL: { disablePlaygroundInProduction: true },
  })
}
