import path from 'node:path'
import { contentAddressExpected, isContentAddress } from '@kakehashi/content-store'
import { databaseUrlSchema, drainSchema, logLevelSchema, portSchema, readSettings } from '@kakehashi/subgraphs'
import { z } from 'zod'

/** Every variable that the graph of drafts reads. */
export const previewSettingsSchema = z.object({
  PREVIEW_GRAPH_PORT: portSchema(4002),
  PREVIEW_GRAPH_HOST: z.string().min(1, 'must be a host name or address').default('127.0.0.1'),
  DATABASE_URL: databaseUrlSchema,
  DRAFT_STORE_URL: z.string().refine(isContentAddress, contentAddressExpected).optional(),
  PREVIEW_SECRET: z.string().min(32, 'must be a random text of at least 32 characters, the same as the desk has'),
  MEDIA_DIR: z
    .string()
    .min(1, 'must be a folder')
    .transform((folder) => path.resolve(folder))
    .optional(),
  LOG_LEVEL: logLevelSchema,
  DRAIN_MS: drainSchema,
})

export type PreviewSettings = Required<z.output<typeof previewSettingsSchema>>

/** The settings of the graph of drafts. @throws {SettingsError} with a sentence for each wrong variable. */
export function previewSettings(environment: NodeJS.ProcessEnv): PreviewSettings {
  const settings = readSettings(previewSettingsSchema, environment)
  const folder = /^file:(.+)/.exec(settings.DATABASE_URL)?.[1] ?? './data'
  return {
    ...settings,
    DRAFT_STORE_URL: settings.DRAFT_STORE_URL ?? settings.DATABASE_URL,
    MEDIA_DIR: settings.MEDIA_DIR ?? path.resolve(folder, 'media'),
  }
}
