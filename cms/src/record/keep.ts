import type { Language } from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import { deskUser } from '../access/rules'
import { beside } from '../workflow/target'
import type { Deed } from './deeds'
import { recordSlug } from './record'

export interface Happened {
  deed: Deed
  collection?: string
  document?: string | number
  title?: string
  language?: Language
  note?: string
  detail?: Record<string, unknown>
  /** Who it was, where the request does not know: at a login. */
  who?: { id: string | number | undefined; name: string; role?: string }
}

/** What of a request the record needs. */
export type Occasion = Pick<PayloadRequest, 'payload' | 'headers' | 'payloadAPI' | 'user' | 'transactionID'>

/** Adds what happened to the record, in the transaction in which it happens. */
export async function keepRecord(req: Occasion, { who, document, ...happened }: Happened): Promise<void> {
  const user = who ?? deskUser(req)
  await req.payload.create({
    collection: recordSlug,
    data: {
      ...happened,
      at: new Date().toISOString(),
      who: user?.name ?? null,
      user: user?.id === undefined ? null : String(user.id),
      role: user?.role ?? null,
      document: document === undefined ? null : String(document),
      from: whereFrom(req),
    },
    req: beside(req),
  })
}

/** The address that the nearest proxy saw, and the door: a browser cannot make up the last entry of the header. */
function whereFrom(req: Occasion): string {
  const address = req.headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return [address, req.payloadAPI].filter(Boolean).join(' ').slice(0, 200)
}
