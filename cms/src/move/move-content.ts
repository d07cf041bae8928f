import { isDeepStrictEqual } from 'node:util'
import {
  type Change,
  type ContentStore,
  type Entry,
  type Kind,
  kindNames,
  type LoggedChange,
} from '@kakehashi/content-store'
import { newOrigin } from './new-ids'

const changesPerPage = 500
const entriesPerCheck = 500

/**
 * Writes everything that is published from one content store into another, which is empty: in the order and with the times of the
 * log, under the new origins. Publishing anew would not do: entries would have other times than readers know.
 * @param setClock sets the time with which `target` logs what comes next, in milliseconds since 1970
 */
export async function moveContent(
  source: ContentStore,
  target: ContentStore,
  setClock: (milliseconds: number) => void,
  onProgress: (entries: number) => void,
): Promise<number> {
  const origins = new Map<string, string>()
  for (const kind of kindNames) {
    for (const { id, origin } of await source.origins(kind)) origins.set(`${kind}/${id}`, origin)
  }
  let moved = 0
  for (let after: string | undefined; ; ) {
    const page = await source.changes({ first: changesPerPage, ...(after !== undefined && { after }) })
    const upserts = page.changes.filter((change) => change.operation === 'UPSERT')
    const entries = await entriesOf(source, upserts)
    for (const group of ofOneTime(upserts)) {
      setClock(Date.parse(group[0]?.changedAt ?? ''))
      const changes = group.flatMap(({ kind, id, version }) => {
        const entry = entries.get(`${kind}/${id}`)
        const origin = origins.get(`${kind}/${id}`)
        return entry && origin ? [{ entry, origin: newOrigin(origin), logged: { ...entry, version } }] : []
      })
      await target.apply(changes.map(({ logged, origin }): Change => ({ operation: 'UPSERT', entry: logged, origin })))
      // A save that changed nothing for readers gave the entry a newer version, of which the log does not tell.
      const newer = changes.filter(({ entry, logged }) => entry.version > logged.version)
      if (newer.length > 0) {
        await target.apply(newer.map(({ entry, origin }): Change => ({ operation: 'UPSERT', entry, origin })))
      }
      moved += group.length
      onProgress(moved)
    }
    after = page.cursor
    if (!page.hasMore) break
  }
  await target.apply([], { marks: newMarks(await source.marks()) })
  return moved
}

/** @throws when the two stores do not hold the same. */
export async function requireSameContent(source: ContentStore, target: ContentStore): Promise<number> {
  let compared = 0
  for (const kind of kindNames) {
    const ids = (await source.origins(kind)).map(({ id }) => id)
    const there = (await target.origins(kind)).map(({ id }) => id)
    if (!isDeepStrictEqual([...ids].sort(), [...there].sort())) throw new Error(`${kind}: not all entries have arrived`)
    for (let at = 0; at < ids.length; at += entriesPerCheck) {
      const some = ids.slice(at, at + entriesPerCheck)
      const [left, right] = [await source.get(kind, some), await target.get(kind, some)]
      for (const [index, entry] of left.entries()) {
        if (!isDeepStrictEqual(entry, right[index])) throw new Error(`${kind} ${some[index]} has not arrived as it was`)
      }
      compared += some.length
    }
  }
  return compared
}

async function entriesOf(store: ContentStore, changes: readonly LoggedChange[]): Promise<Map<string, Entry>> {
  const ids = new Map<Kind, string[]>()
  for (const { kind, id } of changes) ids.set(kind, [...(ids.get(kind) ?? []), id])
  const found = new Map<string, Entry>()
  for (const [kind, some] of ids) {
    for (const entry of await store.get(kind, some)) if (entry) found.set(`${kind}/${entry.id}`, entry)
  }
  return found
}

/** Runs of changes that were logged at the same time, in their order. */
function ofOneTime(changes: readonly LoggedChange[]): LoggedChange[][] {
  const groups: LoggedChange[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last?.[0]?.changedAt === change.changedAt) last.push(change)
    else groups.push([change])
  }
  return groups
}

function newMarks(marks: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(marks).map(([name, value]) => {
      const [, origin] = /^unpublished:(.+)$/.exec(name) ?? []
      return [origin ? `unpublished:${newOrigin(origin)}` : name, value]
    }),
  )
}
