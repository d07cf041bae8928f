/**
 * A process that saves without pause, eight saves at a time, until it is killed. Says `<page> <stamp>` after each save that
 * was reported as done. Arguments: folder of the database, ids of the pages, first stamp.
 */

import { pageData } from './page-data'
import { startTestApp } from './start'

const [folder = '', pages = '', first = '1'] = process.argv.slice(2)
const payload = await startTestApp(folder, { push: false })
let stamp = Number(first)

await Promise.all(
  pages.split(',').map(async (id) => {
    for (;;) {
      stamp += 1
      const mine = stamp
      await payload.update({ collection: 'pages', id: Number(id), ...pageData(mine) })
      process.stdout.write(`${id} ${mine}\n`)
    }
  }),
)
