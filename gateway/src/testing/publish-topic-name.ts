/** Publishes an English name of a topic, as another process: `publish-topic-name.ts <file of the store> <name>`. */
import { openSqliteContentStore } from '@kakehashi/content-store'

const [, , file = '', name = ''] = process.argv
const store = await openSqliteContentStore({ file })
const [entry] = await store.get('Topic', ['inbound-tourism'])
if (!entry) throw new Error('the topic is not published')
await store.apply([
  {
    operation: 'UPSERT',
    entry: { ...entry, version: entry.version + 1, body: { ...entry.body, name: { ...entry.body.name, en: name } } },
    origin: `content/Topic/${entry.id}`,
  },
])
await store.close()
