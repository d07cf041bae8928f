import type { Payload } from 'payload'
import { hashOfRecoveryCode, stepOfCode, tidied } from './codes'

/** What is stored with a user. No API shows or changes it. */
export interface SecondFactor {
  /** Encrypted with the installation's secret. */
  secret: string
  /** ISO 8601. */
  since: string
  /** The last step of time whose code was used: no code is good twice. */
  lastStep: number
  /** Hashes of those that are left. */
  recovery: string[]
}

/** A secret that has been shown and not yet confirmed. */
export interface Pending {
  secret: string
  /** ISO 8601. */
  at: string
}

/** A user as the database has it. */
export interface StoredUser {
  id: string | number
  email: string
  name: string
  secondFactor?: SecondFactor | null
  secondFactorPending?: Pending | null
}

/** Codes of this process that were used, against two requests at the same moment. */
const used = new Map<string, number>()

/**
 * Uses up a code of an app or a recovery code. Returns what is to be stored now, or undefined when the code is not right or was used
 * before.
 */
export function spendCode(
  payload: Pick<Payload, 'decrypt'>,
  user: { id: string | number; secondFactor: SecondFactor },
  code: string,
  now = Date.now(),
): SecondFactor | undefined {
  const { secondFactor } = user
  const typed = tidied(code)
  if (/^\d{6}$/.test(typed)) {
    const step = stepOfCode(typed, payload.decrypt(secondFactor.secret), now)
    const last = Math.max(secondFactor.lastStep, used.get(String(user.id)) ?? 0)
    if (step === undefined || step <= last) return undefined
    used.set(String(user.id), step)
    return { ...secondFactor, lastStep: step }
  }
  const hash = hashOfRecoveryCode(typed)
  if (!secondFactor.recovery.includes(hash)) return undefined
  return { ...secondFactor, recovery: secondFactor.recovery.filter((one) => one !== hash) }
}
