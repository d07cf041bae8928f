import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** What authenticator apps take for granted: six digits, anew every 30 seconds (RFC 6238). */
const rules = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** A clock may be one step ahead or behind. */
const window = 1
const issuer = 'Kakehashi 架け橋'

/** A new secret, in base 32 as apps take it when it is typed in. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What the square says that apps photograph. */
export const uriOf = (secret: string, email: string): string =>
  new TOTP({ ...rules, issuer, label: email, secret: Secret.fromBase32(secret) }).toString()

/** The step of time that a code is of; undefined when it is none of now. */
export function stepOfCode(code: string, secret: string, now = Date.now()): number | undefined {
  const totp = new TOTP({ ...rules, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp: now, window })
  return delta === null ? undefined : totp.counter({ timestamp: now }) + delta
}

const recoveryLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const recoveryCount = 10

/** Codes for the day on which the telephone is lost, each good once: 16 letters that nobody mistakes, 80 bits. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCount }, () =>
    [...randomBytes(16)]
      .map((byte, index) => `${index > 0 && index % 4 === 0 ? '-' : ''}${recoveryLetters[byte % 32]}`)
      .join(''),
  )

/** What is stored of a recovery code. There is nothing to try out in 80 random bits, so it need not be slow. */
export const hashOfRecoveryCode = (code: string): string =>
  createHash('sha256').update(tidied(code)).digest('base64url')

/** A code as it is compared: people add spaces, and type in full width. */
export const tidied = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
