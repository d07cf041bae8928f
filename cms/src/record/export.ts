import type { Endpoint, PayloadRequest, Where } from 'payload'
import { deskUser, mayAnywhere } from '../access/rules'
import { inLanguage } from '../labels/bilingual'
import { deedNames, record as labels } from '../labels/record'
import { refusals } from '../labels/workflow'
import { Refused } from '../workflow/refused'
import type { Deed } from './deeds'
import { keepRecord } from './keep'

const recordSlug = 'record'
const rowsPerPage = 1000

interface Row {
  at: string
  who?: string | null
  role?: string | null
  deed: Deed
  collection?: string | null
  document?: string | null
  title?: string | null
  language?: string | null
  note?: string | null
  from?: string | null
  detail?: unknown
}

const columns = [
  'at',
  'who',
  'role',
  'deed',
  'collection',
  'document',
  'title',
  'language',
  'note',
  'from',
  'detail',
] as const

/** `GET /api/record/export.csv`, with the filter of the list: the record as a table, oldest first. Times are in Tokyo time. */
export const exportRecord: Omit<Endpoint, 'root'> = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    const user = deskUser(req)
    if (!user) throw new Refused(refusals.login, req)
    if (!mayAnywhere(user, 'readRecord')) throw new Refused(refusals.action('readRecord', user.role), req)
    const where = (req.query?.where ?? {}) as Where
    await keepRecord(req, { deed: 'exported', collection: recordSlug, detail: { where } })
    const encoder = new TextEncoder()
    const lines = csvLines(req, where)
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    return new Response(stream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="record-${new Date().toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    })
  },
}

async function* csvLines(req: PayloadRequest, where: Where): AsyncGenerator<string> {
  const say = (text: { ja: string; en: string }) => inLanguage(text, req.i18n.language)
  // Excel takes a file without this mark for Shift_JIS.
  yield `\uFEFF${columns.map((name) => cell(say(labels.fields[name]))).join(',')}\r\n`
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: recordSlug,
      where,
      sort: ['at', 'id'],
      limit: rowsPerPage,
      page,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    yield (docs as unknown as Row[])
      .map((row) =>
        columns
          .map((name) => {
            const value = row[name]
            if (name === 'at') return cell(tokyoSecond(row.at))
            if (name === 'deed') return cell(say(deedNames[row.deed]))
            return cell(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''))
          })
          .join(','),
      )
      .map((line) => `${line}\r\n`)
      .join('')
    if (!hasNextPage) return
  }
}

const seconds = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' })
const tokyoSecond = (at: string): string => seconds.format(new Date(at))

/** A cell that no spreadsheet takes for a formula: names and notes are written by anybody. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
