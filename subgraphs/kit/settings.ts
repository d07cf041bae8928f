import { contentAddressExpected, isContentAddress } from '@kakehashi/content-store'
import { z } from 'zod'

/** Variables of the environment that are wrong, one sentence for each. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads settings from the environment; an empty variable counts as not set. @throws {SettingsError} */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new SettingsError(
    result.error.issues.map((issue) => `${issue.path.join('.')} ${sentenceOf(issue)}.`).join('\n'),
  )
}

const sentenceOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' && issue.input === undefined ? 'must be set' : issue.message

/** Where the content store is. */
export const databaseUrlSchema = z.string().refine(isContentAddress, contentAddressExpected).default('file:./data')

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export const logLevelSchema = z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info')

export const portSchema = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port: a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port: a whole number from 0 to 65535')
    .default(fallback)

const drainSentence = 'must be milliseconds: a whole number from 0 to 60000'

/** How long a server goes on after it has said that it is ending. */
export const drainSchema = z
  .string()
  .regex(/^\d+$/, drainSentence)
  .transform(Number)
  .refine((milliseconds) => milliseconds <= 60_000, drainSentence)
  .default(0)
