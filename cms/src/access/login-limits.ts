import { type AfterErrorHook, APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { passwords as words } from '../labels/administration'
import { inLanguage } from '../labels/bilingual'
import { CodeNeeded } from './second-factor/login'

const windowMilliseconds = 15 * 60 * 1000

/** Failures within a window of time, by whoever caused them. Kept in memory, and no more than `mostKept` of them. */
export class Failures {
  readonly #times = new Map<string, number[]>()

  constructor(
    private readonly allowed: number,
    private readonly mostKept = 10_000,
  ) {}

  note(key: string, now = Date.now()): void {
    const times = [...this.#recent(key, now), now].slice(-this.allowed)
    this.#times.delete(key)
    this.#times.set(key, times)
    const oldest = this.#times.size > this.mostKept ? this.#times.keys().next().value : undefined
    if (oldest !== undefined) this.#times.delete(oldest)
  }

  isOver(key: string, now = Date.now()): boolean {
    return this.#recent(key, now).length >= this.allowed
  }

  #recent(key: string, now: number): number[] {
    return (this.#times.get(key) ?? []).filter((time) => now - time < windowMilliseconds)
  }
}

/**
 * One account is locked by Payload after five wrong passwords. These stop whoever tries one password at many accounts, and
 * addresses that no account has, which could otherwise be told apart by never being locked.
 */
const byAddress = new Failures(30)
const byEmail = new Failures(10)

/** The nearest proxy's word for where a request comes from; a client cannot make up the last entry. */
const addressOf = (req: PayloadRequest): string =>
  req.headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'

const emailOf = (data: unknown): string =>
  String((data as { email?: unknown } | undefined)?.email ?? '')
    .toLowerCase()
    .trim()
    .slice(0, 200)

export const limitLogins: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['login', 'forgotPassword'].includes(operation) || req.payloadAPI === 'local') return args
  const email = emailOf((args as { data?: unknown }).data)
  if (byAddress.isOver(addressOf(req)) || (email && byEmail.isOver(email)))
    throw new APIError(inLanguage(words.tooManyLogins, req.i18n?.language), 429, undefined, true)
  // Letters for forgotten passwords would otherwise be a way to flood somebody's letter-box.
  if (operation === 'forgotPassword') {
    byAddress.note(addressOf(req))
    if (email) byEmail.note(email)
  }
  return args
}

/** A wrong password, a locked account, or a wrong code after the right password. */
export const isFailedLogin = (error: unknown): boolean =>
  ['AuthenticationError', 'LockedAuth'].includes((error as { name?: string }).name ?? '') ||
  (error instanceof CodeNeeded && error.data.secondFactor === 'wrong')

export const noteFailedLogin: AfterErrorHook = ({ error, req }) => {
  if (!isFailedLogin(error) || req.payloadAPI === 'local') return
  byAddress.note(addressOf(req))
  const email = emailOf(req.data)
  if (email) byEmail.note(email)
}
