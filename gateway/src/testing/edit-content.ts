/**
 * Edits what is published until it is killed, as another process: `edit-content.ts <file of the store> <folder of content files>`.
 * It publishes, withdraws, deletes, translates and takes translations away, in batches of different sizes, at random.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Change,
  type Entry,
  entriesOf,
  kinds,
  openSqliteContentStore,
  readContent,
} from '@kakehashi/content-store'

const [, , file = '', folder = ''] = process.argv
const store = await openSqliteContentStore({ file })
const edited = new Set(['Topic', 'Report', 'Office', 'Branch', 'Country', 'GrantScheme', 'GrantAward', 'Programme'])
const entries = entriesOf(await readContent(folder), new Date()).filter((entry) => edited.has(entry.kind))

let newest = 0
const nextVersion = () => {
  newest = Math.max(Date.now(), newest + 1)
  return newest
}
const below = (limit: number) => Math.floor(Math.random() * limit)

function edit(entry: Entry): Change {
  const origin = `content/${entry.kind}/${entry.id}`
  const version = nextVersion()
  const what = below(6)
  if (what === 0) return { operation: 'REMOVE', origin, version }
  if (what === 1) return { operation: 'REMOVE', kind: entry.kind, id: entry.id, version }
  const { label } = kinds[entry.kind]
  const body = entry.body as Record<string, unknown>
  const name = { ...(body[label] as Record<string, string>) }
  if (what === 2) delete name.fr
  else name[what === 3 ? 'ja' : 'en'] = `edition ${version}`
  const changed = { ...entry, version, updatedAt: new Date(version).toISOString(), body: { ...body, [label]: name } }
  return { operation: 'UPSERT', origin, entry: changed as Entry }
}

process.stdout.write('editing\n')
for (;;) {
  const batch = Array.from({ length: 1 + below(8) }, () => entries[below(entries.length)]).filter((one) => !!one)
  await store.apply([...new Set(batch)].map(edit))
  await sleep(below(6))
}
