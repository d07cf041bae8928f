import { type Body, type Content, type Kind, kindNames, type Reference, referencesOf } from '@kakehashi/content-store'

/** A record of content/ in its place in the order of loading. */
export interface Planned {
  kind: Kind
  body: Body
  /** References to records that come later: they are filled in at the end. */
  deferred: Reference[]
}

/**
 * All records in an order in which what a record refers to stands before it. Where records refer to each other in a circle,
 * one reference of the circle is deferred. The same content always gives the same order, so that an interrupted load can
 * be taken up again.
 */
export function loadingOrder(content: Content): Planned[] {
  const records = new Map<string, { kind: Kind; body: Body }>()
  for (const kind of kindNames) {
    for (const body of content[kind]) records.set(nameOf(kind, body.id), { kind, body })
  }
  const planned: Planned[] = []
  const state = new Map<string, 'open' | 'placed'>()

  const place = (name: string): void => {
    const record = records.get(name)
    if (!record || state.has(name)) return
    state.set(name, 'open')
    const deferred: Reference[] = []
    for (const reference of referencesOf(record.kind, record.body)) {
      const target = nameOf(reference.kind, reference.id)
      place(target)
      if (state.get(target) === 'open') deferred.push(reference)
    }
    state.set(name, 'placed')
    planned.push({ ...record, deferred })
  }
  for (const name of records.keys()) place(name)
  return planned
}

export const nameOf = (kind: Kind, id: string): string => `${kind} ${id}`
