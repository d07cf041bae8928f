import { z } from 'zod'
import { databaseUrlSchema, drainSchema, logLevelSchema, portSchema, subgraphNames } from '../index.js'

/** What the process of one subgraph is told by its environment. */
export const subgraphSettingsSchema = z.object({
  SUBGRAPH: z.enum(subgraphNames, `must be one of ${subgraphNames.join(', ')}`),
  PORT: portSchema(4001),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: databaseUrlSchema,
  LOG_LEVEL: logLevelSchema,
  DRAIN_MS: drainSchema,
})
