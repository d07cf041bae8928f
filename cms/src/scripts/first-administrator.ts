import { randomBytes } from 'node:crypto'
import { chmod, writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'

const email = 'admin@kakehashi.invalid'

/**
 * Makes an administrator when there are no users at all, with a random password that only the owner of `file` can read.
 * @returns whether one was made
 */
export async function makeFirstAdministrator(payload: Payload, file: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return false
  const password = randomBytes(18).toString('base64url')
  // Written first: a password that nobody knows would lock everybody out.
  await writeFile(file, `${email}\n${password}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  await payload.create({ collection: 'users', data: { email, password, name: '管理者', role: 'administrator' } })
  return true
}
