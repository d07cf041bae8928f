import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { entryIdSchema } from '../kinds/fields.js'
import { type Kind, kindNames } from '../kinds/index.js'
import { type Language, languageSchema } from '../languages.js'

/** What a link to a draft opens: one document in one language, until a moment. */
export interface PreviewLink {
  kind: Kind
  id: string
  language: Language
  /** Milliseconds since 1970, in whole seconds. */
  expires: number
}

/** No link is good for longer, in hours: 14 days. */
export const longestPreviewHours = 14 * 24
const hour = 60 * 60 * 1_000
/** Clocks of two machines may differ by so much. */
const slack = 5 * 60 * 1_000

const payloadSchema = z.tuple([z.enum(kindNames as [Kind, ...Kind[]]), entryIdSchema, languageSchema, z.int().min(0)])

/**
 * The token that a link bears. Who has it sees what it names and nothing else; nobody makes one without the secret.
 * @throws {RangeError} when it would be good for longer than {@link longestPreviewHours}, or the secret is too short to be one.
 */
export function signPreviewLink(
  { kind, id, language, expires }: PreviewLink,
  secret: string,
  now = Date.now(),
): string {
  if (expires > now + longestPreviewHours * hour) {
    throw new RangeError(`a link to a draft is good for ${longestPreviewHours} hours at the most`)
  }
  const payload = Buffer.from(JSON.stringify([kind, id, language, Math.floor(expires / 1_000)])).toString('base64url')
  return `${payload}.${signatureOf(payload, secret)}`
}

/** What a token opens; `expired` when it did once. Undefined for whatever was not signed with this secret. */
export function readPreviewLink(
  token: string,
  secret: string,
  now = Date.now(),
): { link: PreviewLink; expired: boolean } | undefined {
  const [payload = '', signature = '', ...rest] = token.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(payload, secret))]
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const parsed = payloadSchema.safeParse(parsedJson(Buffer.from(payload, 'base64url').toString('utf8')))
  if (!parsed.success) return undefined
  const [kind, id, language, seconds] = parsed.data
  const expires = seconds * 1_000
  if (expires > now + longestPreviewHours * hour + slack) return undefined
  return { link: { kind, id, language, expires }, expired: expires <= now }
}

/** The purpose is signed, too: what is signed with the same secret for something else is no link. */
function signatureOf(payload: string, secret: string): string {
  if (secret.length < 32) throw new RangeError('the secret of links to drafts has 32 characters at least')
  return createHmac('sha256', secret).update(`kakehashi preview link 1:${payload}`).digest('base64url')
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
