/**
 * A CMS process that saves a topic, waits for a line before it commits, and says what it does. Arguments: the folder of the CMS, the
 * id of the topic, its new order.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'

await import('../../../scripts/lexical-first')
const { startCms } = await import('../../../publisher/test-app/start-cms')

const [folder = '', id = '', order] = process.argv.slice(2)
const payload = await startCms(folder)
const transactionID = await payload.db.beginTransaction()
if (transactionID === null) throw new Error('the database does not begin transactions')
const data = { order: Number(order), _status: 'published' } as const
await payload.update({ collection: 'topics', id, locale: 'ja', data, req: { transactionID } })
process.stdout.write('saving\n')
await once(createInterface({ input: process.stdin }), 'line')
await payload.db.commitTransaction(transactionID)
process.stdout.write('saved\n')
await payload.destroy()
process.exit(0)
