import path from 'node:path'
import {
  databaseFileSchema,
  isSubgraphName,
  logLevelSchema,
  portSchema,
  readSettings,
  type SubgraphName,
  subgraphNames,
} from '@kakehashi/subgraphs'
import { z } from 'zod'

const milliseconds = (fallback: number, highest: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be milliseconds: a whole number from 1 to ${highest}`)
    .transform(Number)
    .refine((value) => value >= 1 && value <= highest, `must be milliseconds: a whole number from 1 to ${highest}`)
    .default(fallback)

const yesOrNo = (fallback: boolean) =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === 'true')

const subgraphUrls = z
  .string()
  .default('')
  .transform((list, context): Partial<Record<SubgraphName, URL>> => {
    const urls: Partial<Record<SubgraphName, URL>> = {}
    for (const item of list.split(',').filter((part) => part.trim() !== '')) {
      const [name = '', ...rest] = item.trim().split('=')
      const address = rest.join('=')
      if (!isSubgraphName(name)) {
        context.addIssue(`names the subgraph "${name}"; there are ${subgraphNames.join(', ')}`)
      } else if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
        context.addIssue(`must give ${name} an address like http://127.0.0.1:4001/graphql`)
      } else urls[name] = new URL(address)
    }
    return urls
  })

const settingsSchema = z.object({
  GRAPH_PORT: portSchema(4000),
  GRAPH_HOST: z.string().min(1, 'must be a host name or address').default('127.0.0.1'),
  DATABASE_URL: databaseFileSchema,
  SUBGRAPH_URLS: subgraphUrls,
  SUBGRAPH_TIMEOUT_MS: milliseconds(2_000, 60_000),
  INTROSPECTION: yesOrNo(true),
  MEDIA_DIR: z
    .string()
    .min(1, 'must be a folder')
    .transform((folder) => path.resolve(folder))
    .optional(),
  LOG_LEVEL: logLevelSchema,
})

export type Settings = Required<z.output<typeof settingsSchema>>

/** The settings of the gateway. @throws {SettingsError} with a sentence for each wrong variable. */
export function gatewaySettings(environment: NodeJS.ProcessEnv): Settings {
  const settings = readSettings(settingsSchema, environment)
  // Where the CMS keeps files unless it is told otherwise.
  const usualFolder = path.join(path.dirname(settings.DATABASE_URL), 'media')
  return { ...settings, MEDIA_DIR: settings.MEDIA_DIR ?? usualFolder }
}
