import path from 'node:path'
import {
  databaseUrlSchema,
  drainSchema,
  isSubgraphName,
  logLevelSchema,
  portSchema,
  readSettings,
  type SubgraphName,
  subgraphNames,
} from '@kakehashi/subgraphs'
import { z } from 'zod'
import { blockListOf, type PartnerKey } from './front/callers.js'
import { defaultPolicy, executionsWithoutWaiting, type FrontPolicy } from './front/policy.js'

const wholeNumber = (what: string, lowest: number, highest: number, fallback: number) => {
  const sentence = `must be ${what}: a whole number from ${lowest} to ${highest}`
  return z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, sentence)
    .default(fallback)
}

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

const itemsOf = (list: string) =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

const partnerKeys = z
  .string()
  .default('')
  .transform((list, context): PartnerKey[] =>
    itemsOf(list).flatMap((item) => {
      const [, name, hash] = /^([\w-]+)=([0-9a-f]{64})$/i.exec(item) ?? []
      if (name !== undefined && hash !== undefined) return [{ name, hash: Buffer.from(hash, 'hex') }]
      context.addIssue(
        'must be partners and the SHA-256 of their keys, in hexadecimal: nagoya=2c26b46b…,fukui=fcde2b2e…',
      )
      return []
    }),
  )

const addresses = z
  .string()
  .default(defaultPolicy.trustedAddresses.join(','))
  .transform((list, context): string[] => {
    const items = list.trim() === 'none' ? [] : itemsOf(list)
    try {
      blockListOf(items)
    } catch (error) {
      context.addIssue(`must be addresses and networks: ${(error as RangeError).message}`)
    }
    return items
  })

/** Every variable that the gateway reads. */
export const settingsSchema = z.object({
  GRAPH_PORT: portSchema(4000),
  GRAPH_HOST: z.string().min(1, 'must be a host name or address').default('127.0.0.1'),
  DATABASE_URL: databaseUrlSchema,
  SUBGRAPH_URLS: subgraphUrls,
  SUBGRAPH_TIMEOUT_MS: wholeNumber('milliseconds', 1, 60_000, 2_000),
  STOP_GRACE_MS: wholeNumber('milliseconds', 0, 600_000, 10_000),
  INTROSPECTION: yesOrNo(true),
  MEDIA_DIR: z
    .string()
    .min(1, 'must be a folder')
    .transform((folder) => path.resolve(folder))
    .optional(),
  LOG_LEVEL: logLevelSchema,
  DRAIN_MS: drainSchema,
  RESPONSE_CACHE_MB: wholeNumber('megabytes', 0, 65_536, 64),
  DOCUMENT_CACHE_MB: wholeNumber('megabytes', 1, 65_536, 96),
  CDN_MAX_AGE_SECONDS: wholeNumber('seconds', 0, 86_400, defaultPolicy.cdnMaxAgeSeconds),
  REGISTERED_DOCUMENTS_ONLY: yesOrNo(defaultPolicy.registeredDocumentsOnly),
  PARTNER_KEYS: partnerKeys,
  RATE_LIMIT_PER_MINUTE: wholeNumber('requests per minute', 0, 1_000_000, defaultPolicy.perAddress),
  RATE_LIMIT_PER_MINUTE_WITH_KEY: wholeNumber('requests per minute', 0, 1_000_000, defaultPolicy.perKey),
  TRUST_PROXY: wholeNumber('the number of proxies before the graph', 0, 10, defaultPolicy.trustedProxies),
  TRUSTED_ADDRESSES: addresses,
})

export type Settings = Required<z.output<typeof settingsSchema>>

/** The settings of the gateway. @throws {SettingsError} with a sentence for each wrong variable. */
export function gatewaySettings(environment: NodeJS.ProcessEnv): Settings {
  const settings = readSettings(settingsSchema, environment)
  // Where the CMS keeps files unless it is told otherwise.
  const folder = /^file:(.+)/.exec(settings.DATABASE_URL)?.[1] ?? './data'
  const usualFolder = path.resolve(folder, 'media')
  return { ...settings, MEDIA_DIR: settings.MEDIA_DIR ?? usualFolder }
}

/** The settings that are the front's. */
export const frontPolicy = (settings: Settings): FrontPolicy => ({
  cacheBytes: settings.RESPONSE_CACHE_MB * 1024 * 1024,
  cdnMaxAgeSeconds: settings.CDN_MAX_AGE_SECONDS,
  registeredDocumentsOnly: settings.REGISTERED_DOCUMENTS_ONLY,
  executionsAtOnce: waitsForOthers(settings) ? Number.POSITIVE_INFINITY : executionsWithoutWaiting,
  partnerKeys: settings.PARTNER_KEYS,
  perAddress: settings.RATE_LIMIT_PER_MINUTE,
  perKey: settings.RATE_LIMIT_PER_MINUTE_WITH_KEY,
  trustedProxies: settings.TRUST_PROXY,
  trustedAddresses: settings.TRUSTED_ADDRESSES,
})

/** Whether an operation has to wait for another process: a subgraph elsewhere, or MongoDB. */
const waitsForOthers = ({ DATABASE_URL, SUBGRAPH_URLS }: Settings): boolean =>
  !DATABASE_URL.startsWith('file:') || Object.keys(SUBGRAPH_URLS).length > 0
