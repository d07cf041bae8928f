import type { Binary } from 'mongodb'
import type { Connection } from './connection.js'
import type { LeaseDocument } from './documents.js'

/** Expiry is by the server's clock: those of the processes may differ. */
export const isExpired = { $lte: ['$expiresAt', '$$NOW'] }

/**
 * Takes or prolongs a lease. Undefined when another holds it.
 * @param session of the holder's transactions, for {@link endWhatIsLeftOpen}.
 */
export async function takeLease(
  { leases }: Connection,
  lease: { name: string; holder: string; milliseconds: number; session?: Binary },
): Promise<LeaseDocument | undefined> {
  const { name, milliseconds } = lease
  const holder = { $literal: lease.holder }
  const isOurs = { $eq: ['$holder', holder] }
  const isFree = { $or: [{ $eq: ['$holder', null] }, isOurs, isExpired] }
  const update = {
    // A new holder gets a new token; the same holder prolongs what it has.
    token: { $add: ['$token', { $cond: [isOurs, 0, 1] }] },
    holder,
    expiresAt: { $add: ['$$NOW', milliseconds] },
    ...(lease.session && { session: { $literal: lease.session } }),
  }
  const take = () =>
    leases.findOneAndUpdate({ _id: name, $expr: isFree }, [{ $set: update }], { returnDocument: 'after' })
  const taken = await take()
  if (taken) return taken
  const nobodys = { holder: null, token: 0, expiresAt: new Date(0) }
  const { upsertedCount } = await leases.updateOne({ _id: name }, { $setOnInsert: nobodys }, { upsert: true })
  return upsertedCount > 0 ? ((await take()) ?? undefined) : undefined
}

export async function giveLeaseBack({ leases }: Connection, lease: { name: string; holder: string; token?: number }) {
  const { name, holder, token } = lease
  await leases.updateOne(
    { _id: name, holder, ...(token !== undefined && { token }) },
    { $set: { holder: null, expiresAt: new Date(0) }, $unset: { session: 1 } },
  )
}

/**
 * A holder that was killed may have left a transaction open, which the server would keep for a minute, with all that it wrote locked.
 * When its lease is over its transaction must not be committed any more either, so it is ended.
 */
export async function endWhatIsLeftOpen({ leases, database }: Connection, name: string, holder: string): Promise<void> {
  const left = await leases.findOne({ _id: name, holder: { $nin: [holder, null] }, $expr: isExpired })
  if (left?.session) await database.command({ killSessions: [{ id: left.session }] })
}
