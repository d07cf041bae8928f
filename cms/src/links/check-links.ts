import { type ContentStore, kindNames, openContentStore } from '@kakehashi/content-store'
import pLimit from 'p-limit'
import type { Payload } from 'payload'
import { titleOf } from '../workflow/seen'
import { certainFailures, type Finding, LinkChecker } from './check-link'
import { type LinkCheck, type LinkPlace, linkChecksSlug } from './link-checks'
import { linksIn } from './links-in'

export interface CheckOptions {
  /** Address of the content store. */
  contentStore: string
  /** Address of the public site. */
  site: string
  /** Links to other sites, too. */
  elsewhere: boolean
  now?: Date
  signal?: AbortSignal
  /** Milliseconds between two requests to one host of somebody else's. */
  pause?: number
}

const hour = 60 * 60 * 1000
/** How long what was found is taken as so. */
const heldMilliseconds = { ok: 24 * hour, broken: 24 * hour, failing: 6 * hour }
/** So often in a row something has to fail that may pass by itself. */
const failuresToBeBroken = 3
const entriesPerRead = 100
const hostsAtOnce = 4

/**
 * Checks the links in what is published: those that are new, and those that were last looked at long enough ago. What nothing links
 * to any more is forgotten. Returns how many links it asked for.
 */
export async function checkLinks(payload: Payload, options: CheckOptions): Promise<number> {
  const { site, signal, now = new Date(), pause = 1_000 } = options
  const checker = new LinkChecker(site)
  try {
    const linked = await publishedLinks(options, checker)
    const known = await readKnown(payload)
    for (const row of known.values()) {
      if (!linked.has(row.address)) await payload.delete({ collection: linkChecksSlug, id: row.id })
    }
    const due = new Set([...linked.keys()].filter((address) => isDue(known.get(address), now)))
    for (const [address, row] of known) {
      const places = linked.get(address)
      if (places && !due.has(address) && !isSamePlaces(places, row.places)) {
        await payload.update({ collection: linkChecksSlug, id: row.id, data: { places } })
      }
    }
    const limit = pLimit(hostsAtOnce)
    await Promise.all(
      byHost([...due]).map((addresses) =>
        limit(async () => {
          for (const [index, address] of addresses.entries()) {
            if (index > 0 && !checker.isOwn(address)) await new Promise((resolve) => setTimeout(resolve, pause))
            const finding = signal?.aborted ? undefined : await checker.check(address, signal)
            if (!finding) return
            await keep(payload, address, linked.get(address) ?? [], known.get(address), finding, now)
          }
        }),
      ),
    )
    return due.size
  } finally {
    await checker.close()
  }
}

/** Every link that is to be checked, with the places at which it stands. */
async function publishedLinks(options: CheckOptions, checker: LinkChecker): Promise<Map<string, LinkPlace[]>> {
  const links = new Map<string, LinkPlace[]>()
  const store = await openContentStore(options.contentStore)
  try {
    for await (const { origin, kind, body } of publishedEntries(store)) {
      const [collection = '', document = collection] = origin.split('/')
      for (const { address, language } of linksIn(body, options.site)) {
        if (!options.elsewhere && !checker.isOwn(address)) continue
        const place = { collection, document, title: titleOf(kind, body) ?? document, language }
        links.set(address, [...(links.get(address) ?? []), place])
      }
    }
  } finally {
    await store.close()
  }
  return links
}

async function* publishedEntries(store: ContentStore) {
  for (const kind of kindNames) {
    const origins = await store.origins(kind)
    for (let at = 0; at < origins.length; at += entriesPerRead) {
      const some = origins.slice(at, at + entriesPerRead)
      const entries = await store.get(
        kind,
        some.map(({ id }) => id),
      )
      for (const [index, entry] of entries.entries()) {
        if (entry) yield { origin: some[index]?.origin ?? '', kind, body: entry.body as Record<string, unknown> }
      }
    }
  }
}

/** The addresses of each host, which is asked for one after the other. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>()
  for (const address of addresses) {
    const { host } = new URL(address)
    hosts.set(host, [...(hosts.get(host) ?? []), address])
  }
  return [...hosts.values()]
}

async function readKnown(payload: Payload): Promise<Map<string, LinkCheck>> {
  const { docs } = await payload.find({ collection: linkChecksSlug, pagination: false, limit: 0, depth: 0 })
  return new Map((docs as unknown as LinkCheck[]).map((row) => [row.address, row]))
}

const isDue = (row: LinkCheck | undefined, now: Date): boolean =>
  !row || Date.parse(row.checkedAt) + heldMilliseconds[row.status] <= now.getTime()

const isSamePlaces = (one: readonly LinkPlace[], other: readonly LinkPlace[]): boolean => {
  const text = (places: readonly LinkPlace[]) =>
    JSON.stringify(places.map(({ collection, document, title, language }) => [collection, document, title, language]))
  return text(one) === text(other)
}

async function keep(
  payload: Payload,
  address: string,
  places: LinkPlace[],
  before: LinkCheck | undefined,
  { failure, httpStatus }: Finding,
  now: Date,
): Promise<void> {
  const failures = failure ? (before?.failures ?? 0) + 1 : 0
  const isBroken = failure && (certainFailures.has(failure) || failures >= failuresToBeBroken)
  const data = {
    address,
    places,
    status: isBroken ? 'broken' : failure ? 'failing' : 'ok',
    failure: failure ?? null,
    httpStatus: httpStatus ?? null,
    failures,
    since: failure ? (before?.since ?? now.toISOString()) : null,
    checkedAt: now.toISOString(),
  }
  if (before) await payload.update({ collection: linkChecksSlug, id: before.id, data })
  else await payload.create({ collection: linkChecksSlug, data })
}
