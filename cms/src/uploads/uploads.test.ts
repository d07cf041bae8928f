import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { TestDesk } from '../test-desk/desk'
import { smallPdf } from '../test-desk/small-pdf'

/** The usual limit. */
const largestFile = 50 * 1024 * 1024

let desk: TestDesk
let token: string

beforeAll(async () => {
  desk = await TestDesk.start()
  token = (await desk.user('editor')).token
})
afterAll(() => desk.stop())

const png = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#046' } })
    .png()
    .toBuffer()

interface Upload {
  name: string
  type: string
  bytes: Buffer | string
  language?: 'ja' | 'en'
  as?: string
}

const fileOf = (bytes: Buffer | string, name: string, type: string) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type })

let serial = 0
const upload = ({ name, type, bytes, language = 'ja', as = token }: Upload, data: object = {}) =>
  desk.upload('POST', '/files?locale=ja', {
    token: as,
    language,
    file: fileOf(bytes, name, type),
    data: { title: '資料', slug: `file-${++serial}`, _status: 'published', ...data },
  })

const stored = () => readdir(path.join(desk.folder, 'media')).catch(() => [] as string[])

describe('a file that fits', () => {
  test('a PDF is stored with what readers are told of it', async () => {
    const bytes = smallPdf('報告')
    const { status, body } = await upload({ name: '令和5年度 報告書.PDF', type: 'application/pdf', bytes })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      filename: '令和5年度-報告書.pdf',
      mimeType: 'application/pdf',
      filesize: bytes.length,
    })
    expect(await stored()).toContain('令和5年度-報告書.pdf')
  })

  test('a picture has its dimensions, and its true type whatever the browser says', async () => {
    const { status, body } = await upload({ name: 'cover.png', type: 'text/html', bytes: await png() }, { alt: '表紙' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ filename: 'cover.png', mimeType: 'image/png', width: 40, height: 30 })
  })

  test('needs no identifier of the editor', async () => {
    const { status, body } = await upload(
      { name: 'plain.pdf', type: 'application/pdf', bytes: smallPdf('plain') },
      { slug: undefined },
    )
    expect(status).toBe(201)
    expect(body.doc.slug).toMatch(/^file-[0-9a-f]{10}$/)
  })

  test('two files of one name are two files', async () => {
    const bytes = smallPdf('twice')
    const names = await Promise.all(
      [1, 2, 3].map(async () => {
        const { body } = await upload({ name: 'twice.pdf', type: 'application/pdf', bytes })
        return body.doc?.filename ?? body
      }),
    )
    expect(names.sort()).toEqual(['twice-1.pdf', 'twice-2.pdf', 'twice.pdf'])
  })

  test('a name cannot leave the folder', async () => {
    const { status, body } = await upload({
      name: '../../../escaped.pdf',
      type: 'application/pdf',
      bytes: smallPdf('x'),
    })
    expect(status).toBe(201)
    expect(body.doc.filename).toBe('escaped.pdf')
    expect(await stored()).toContain('escaped.pdf')
  })
})

describe('a file that does not fit is refused, naming the field', () => {
  const html = '<!doctype html><script>alert(1)</script>'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const cases: [string, () => Promise<Omit<Upload, 'language'>>, ja: string, en: string][] = [
    ['SVG', async () => ({ name: 'a.svg', type: 'image/svg+xml', bytes: svg }), 'どれでもありません', 'none of them'],
    [
      'SVG called PNG',
      async () => ({ name: 'a.png', type: 'image/png', bytes: svg }),
      'どれでもありません',
      'none of them',
    ],
    ['HTML', async () => ({ name: 'a.html', type: 'text/html', bytes: html }), 'どれでもありません', 'none of them'],
    [
      'HTML called PDF',
      async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: html }),
      'どれでも',
      'none of them',
    ],
    ['GIF', async () => ({ name: 'a.gif', type: 'image/gif', bytes: 'GIF89a' }), 'どれでもありません', 'none of them'],
    [
      'nothing',
      async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: '' }),
      'どれでもありません',
      'none of them',
    ],
    ['PNG called PDF', async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: await png() }), '.png', '.png'],
    ['PDF called HTML', async () => ({ name: 'a.html', type: 'text/html', bytes: smallPdf('x') }), '.pdf', '.pdf'],
    [
      'half a PDF',
      async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: smallPdf('x').subarray(0, 100) }),
      '壊れている',
      'damaged',
    ],
    [
      'half a picture',
      async () => ({ name: 'a.png', type: 'image/png', bytes: (await png()).subarray(0, 20) }),
      '壊れている',
      'damaged',
    ],
    [
      'a file that is too large',
      async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: Buffer.alloc(largestFile + 1) }),
      '50 MB まで',
      'at most 50 MB',
    ],
    [
      'a file that is far too large',
      async () => ({ name: 'a.pdf', type: 'application/pdf', bytes: Buffer.alloc(largestFile + 5_000_000) }),
      '50 MB まで',
      'at most 50 MB',
    ],
  ]

  test.each(cases)('%s', async (_, file, ja, en) => {
    const before = await stored()
    for (const [language, label, expected] of [
      ['ja', 'ファイル', ja],
      ['en', 'File', en],
    ] as const) {
      const { status, body } = await upload({ ...(await file()), language })
      expect([400, 413]).toContain(status)
      const [error] = body.errors
      expect(error.data.errors).toEqual([{ path: 'file', label, message: expect.stringContaining(expected) }])
      expect(error.message).toContain(`${label} – `)
      expect(error.message).toContain(expected)
    }
    expect(await stored()).toEqual(before)
  })
})

describe('who may upload', () => {
  test('neither readers nor translators nor strangers', async () => {
    const bytes = smallPdf('no')
    for (const role of ['reader', 'translator'] as const) {
      const { token: as } = await desk.user(role, ['fr'])
      expect((await upload({ name: 'no.pdf', type: 'application/pdf', bytes, as })).status).toBe(403)
    }
    expect((await upload({ name: 'no.pdf', type: 'application/pdf', bytes, as: '' })).status).toBe(403)
  })

  test('a translator puts no other file in the place of one', async () => {
    const { body } = await upload(
      { name: 'kept.pdf', type: 'application/pdf', bytes: smallPdf('kept') },
      { _status: 'draft' },
    )
    const { token: as } = await desk.user('translator', ['fr'], 'another')
    const { status } = await desk.upload('PATCH', `/files/${body.doc.id}?locale=fr&draft=true`, {
      token: as,
      file: fileOf(smallPdf('other'), 'other.pdf', 'application/pdf'),
      data: { title: 'Autre' },
    })
    expect(status).toBe(403)
    expect(await stored()).toContain('kept.pdf')
  })
})

describe('another file for an entry', () => {
  const replace = (id: number | string) =>
    desk.upload('PATCH', `/files/${id}?locale=ja`, {
      token,
      language: 'ja',
      file: fileOf(smallPdf('new'), 'new.pdf', 'application/pdf'),
      data: { _status: 'published' },
    })

  test('takes the old one’s place before publication', async () => {
    const made = await desk.upload('POST', '/files?locale=ja&draft=true', {
      token,
      file: fileOf(smallPdf('draft'), 'draft.pdf', 'application/pdf'),
      data: { title: '下書き', slug: `file-${++serial}` },
    })
    expect(made.status).toBe(201)
    const { status, body } = await replace(made.body.doc.id)
    expect(status).toBe(200)
    expect(body.doc.filename).toMatch(/^new/)
    expect(await stored()).not.toContain('draft.pdf')
  })

  test('is refused once readers may have the old one’s address, even after it was withdrawn', async () => {
    const { body } = await upload({ name: 'public.pdf', type: 'application/pdf', bytes: smallPdf('public') })
    const refused = await replace(body.doc.id)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toContain('差し替えられません')
    await desk.rest('PATCH', `/files/${body.doc.id}`, { token, body: { _status: 'draft' } })
    expect((await replace(body.doc.id)).status).toBe(400)
    expect(await stored()).toContain('public.pdf')
  })
})

test('half a gigabyte is refused without being taken in', async () => {
  const before = process.memoryUsage.rss()
  let sent = 0
  const chunk = new Uint8Array(1024 * 1024).fill(0x20)
  const boundary = 'half-a-gigabyte'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n`
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      if (sent >= 500) return controller.close()
      sent += 1
      controller.enqueue(chunk)
    },
  })
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const answer = await desk.stream('POST', '/files?locale=ja', {
    token,
    body,
    type: `multipart/form-data; boundary=${boundary}`,
  })
  clearInterval(watch)
  expect(answer.status).toBe(413)
  expect(answer.body.errors[0].message).toContain('50 MB')
  // What was read until then, in the pieces of the stream and once more put together.
  expect(most - before).toBeLessThan(4 * largestFile)
  expect(sent).toBeLessThan(200)
})
