import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ContentStore, openSqliteContentStore, type Picture } from '@kakehashi/content-store'
import sharp from 'sharp'
import type { Id } from '../access/rules'
import { publishOnce } from '../publisher/publish-once'
import { TestDesk } from '../test-desk/desk'
import { pdfOf } from '../test-desk/pdf'
import { processedOf } from './note-file'
import { askForAll, workOnFiles } from './work'

const pdf = { pages: 100, milliseconds: 20_000, bytes: 512 * 1024 * 1024 }

let desk: TestDesk
let token: string
let store: ContentStore

beforeAll(async () => {
  desk = await TestDesk.start({ IMAGE_LIMIT_MEGAPIXELS: '50' })
  token = (await desk.user('editor', [], 'editor')).token
  store = await openSqliteContentStore({ file: path.join(desk.folder, 'published.db') })
})
afterAll(async () => {
  await store.close()
  await desk.stop()
})

const media = () => path.join(desk.folder, 'media')
const work = (signal?: AbortSignal) =>
  workOnFiles(
    desk.payload,
    { mediaFolder: media(), mostPixels: 50_000_000, pictureWidths: [60, 120, 240], pdf },
    signal,
  )
const known = (id: Id) => processedOf({ payload: desk.payload }, id)
const textOf = async (id: Id) => {
  const where = { file: { equals: id } }
  const row = await desk.payload.db.findOne<{ id: Id; pages?: unknown }>({ collection: 'processed-files', where })
  return row?.pages
}
const publish = () => publishOnce(desk.payload, store)
const inStore = async (slug: string) => (await store.get('PublicFile', [slug]))[0]
const found = async (text: string) =>
  (await store.searchFiles({ text, first: 10 })).edges.map(({ entry, pages }) => [
    entry.id,
    ...pages.map(({ number }) => number),
  ])

let serial = 0
/** Uploads a file; published unless the data say otherwise. */
async function add(name: string, bytes: Buffer, data: object = {}) {
  const slug = `media-${++serial}`
  const type = name.endsWith('pdf') ? 'application/pdf' : 'image/png'
  const answer = await desk.upload('POST', '/files?locale=ja', {
    token,
    language: 'ja',
    file: new File([new Uint8Array(bytes)], name, { type }),
    data: { title: '資料', slug, _status: 'published', ...data },
  })
  return { ...answer, slug, id: answer.body.doc?.id as Id, message: answer.body.errors?.[0]?.message as string }
}

const change = (id: Id, query: string, data: object) =>
  desk.rest('PATCH', `/files/${id}?${query}`, { token, body: data, headers: { 'accept-language': 'ja' } })

/** Left red, right blue. */
const flag = (width = 2_000, height = 1_000) =>
  sharp({ create: { width, height, channels: 3, background: '#00f' } })
    .composite([{ input: { create: { width: width / 2, height, channels: 3, background: '#f00' } }, left: 0, top: 0 }])
    .png()
    .toBuffer()

describe('what an image shows', () => {
  test('must be said before it is published, not before', async () => {
    const image = await flag(60, 30)
    const refused = await add('flag.png', image)
    expect(refused.status).toBe(400)
    expect(refused.message).toContain('代替テキスト – 日本語（原文）で入力してください')
    expect((await add('draft.png', image, { _status: 'draft' })).status).toBe(201)
    expect((await add('empty.png', image, { alt: '  ' })).status).toBe(400)
    expect((await add('said.png', image, { alt: '赤と青の旗' })).status).toBe(201)
    expect((await add('report.pdf', pdfOf(['本文']))).status).toBe(201)
  })

  test('must be said in each language that is published', async () => {
    const { id } = await add('languages.png', await flag(60, 30), { alt: '旗' })
    const french = 'locale=fr&publishSpecificLocale=fr'
    const refused = await change(id, french, { title: 'Drapeau', _status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toContain('フランス語')
    expect((await change(id, french, { title: 'Drapeau', alt: 'Un drapeau', _status: 'published' })).status).toBe(200)
    // All languages at once, one of which has only a title.
    await change(id, 'locale=en&draft=true', { title: 'Flag' })
    const all = await change(id, 'locale=ja', { title: '旗', _status: 'published' })
    expect(all.status).toBe(400)
    expect(all.body.errors[0].message).toContain('英語')
    expect(all.body.errors[0].message).not.toContain('フランス語')
    // The panel says so before it is tried.
    const panel = await desk.rest('GET', `/files/${id}/desk?locale=en`, { token })
    const english = panel.body.languages.find((one: { language: string }) => one.language === 'en')
    expect(english.wanting.map((text: { ja: string }) => text.ja).join()).toContain('代替テキスト')
  })

  test('need not be said of decoration; readers are told that it is some', async () => {
    const { id, slug, status } = await add('line.png', await flag(60, 30), { isDecorative: true })
    expect(status).toBe(201)
    await publish()
    expect((await inStore(slug))?.body).toMatchObject({ isDecorative: true })
    // An image that was published before anybody was asked stays published; the next time, its editor is.
    await desk.payload.db.updateOne({ collection: 'files', id, data: { isDecorative: false } })
    await publish()
    expect(await inStore(slug)).toBeDefined()
    expect((await change(id, 'locale=ja', { isDecorative: false, _status: 'published' })).status).toBe(400)
  })
})

describe('pictures', () => {
  const pixel = async ({ filename, width, height }: Picture, x: number) => {
    const region = { left: Math.floor((width - 1) * x), top: Math.floor(height / 2), width: 1, height: 1 }
    const { data } = await sharp(path.join(media(), filename))
      .extract(region)
      .raw()
      .toBuffer({ resolveWithObject: true })
    return (data[0] ?? 0) > (data[2] ?? 0) ? 'red' : 'blue'
  }

  test('are made in several sizes and types, and are public when the image is', async () => {
    const { id, slug } = await add('sizes.png', await flag(1_000, 500), { alt: '旗' })
    await publish()
    expect((await inStore(slug))?.body.pictures).toBeUndefined()
    await work()
    await publish()
    const { pictures = [], filename } = (await inStore(slug))?.body ?? {}
    expect(pictures.map(({ mimeType, width, height, crop }) => [crop, mimeType, width, height])).toEqual([
      ['WHOLE', 'image/avif', 60, 30],
      ['WHOLE', 'image/webp', 60, 30],
      ['WHOLE', 'image/avif', 120, 60],
      ['WHOLE', 'image/webp', 120, 60],
      ['WHOLE', 'image/avif', 240, 120],
      ['WHOLE', 'image/webp', 240, 120],
      ['CARD', 'image/jpeg', 229, 120],
    ])
    for (const picture of pictures) {
      const { format } = await sharp(path.join(media(), picture.filename)).metadata()
      expect(picture.mimeType).toBe(`image/${format === 'heif' ? 'avif' : format}`)
      // Each is found by its own name.
      const [page] = await store.list('PublicFile', [{ where: { filename: [picture.filename] }, first: 1 }])
      expect(page?.edges[0]?.entry.id).toBe(slug)
    }
    expect(filename).toBe('sizes.png')
    expect((await known(id))?.state).toBe('done')
  })

  test('are cropped around the focal point, without another original', async () => {
    const { id, slug, body } = await add('focus.png', await flag(1_000, 200), {
      alt: '旗',
      focalPoint: { x: 0, y: 50 },
    })
    const before = await sharp(path.join(media(), body.doc.filename)).stats()
    const card = async () => {
      await work()
      await publish()
      return (await inStore(slug))?.body.pictures?.find(({ crop }) => crop === 'CARD') as Picture
    }
    const left = await card()
    expect([left.width, await pixel(left, 0.1), await pixel(left, 0.9)]).toEqual([91, 'red', 'red'])
    // A draft is no reason to crop otherwise; publishing it is.
    await change(id, 'locale=ja&draft=true', { focalPoint: { x: 100, y: 50 } })
    expect(await work()).toBe(0)
    await change(id, 'locale=ja', { focalPoint: { x: 100, y: 50 }, _status: 'published' })
    const right = await card()
    expect([await pixel(right, 0.1), await pixel(right, 0.9)]).toEqual(['blue', 'blue'])
    expect((await inStore(slug))?.body).toMatchObject({ filename: 'focus.png', focalPoint: { x: 100, y: 50 } })
    expect(await sharp(path.join(media(), 'focus.png')).stats()).toEqual(before)
  })

  test('of a bomb of pixels there are none', async () => {
    const bomb = Buffer.from(await flag(60, 30))
    // What the file says that it measures.
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const refused = await add('bomb.png', bomb, { alt: '大' })
    expect(refused.status).toBe(400)
    expect(refused.message).toMatch(/縦×横が5000万画素までの画像/)
  })
})

describe('the text of a PDF', () => {
  test('is read once, page by page, and found by readers as long as the file is public', async () => {
    const { id, slug } = await add('guide.pdf', pdfOf(['表紙', '多文化共生の手引', '鯖江市の眼鏡']))
    await publish()
    expect(await found('眼鏡')).toEqual([])
    expect(await work()).toBe(1)
    expect(await work()).toBe(0)
    expect(await known(id)).toMatchObject({ state: 'done', pageCount: 3, textPageCount: 3, stop: null })
    await publish()
    expect(await found('眼鏡')).toEqual([[slug, 3]])
    const entry = await inStore(slug)
    expect(entry?.body.pageCount).toBe(3)
    expect(entry?.body.pictures?.map(({ crop, mimeType, width }) => [crop, mimeType, width])).toEqual([
      ['WHOLE', 'image/avif', 60],
      ['WHOLE', 'image/webp', 60],
      ['WHOLE', 'image/avif', 120],
      ['WHOLE', 'image/webp', 120],
      ['WHOLE', 'image/avif', 240],
      ['WHOLE', 'image/webp', 240],
    ])
    expect(JSON.stringify(entry)).not.toContain('眼鏡')
    // Another title is published, the text stays.
    await change(id, 'locale=ja', { title: '手引', _status: 'published' })
    await publish()
    expect(await found('眼鏡')).toEqual([[slug, 3]])
    await change(id, 'locale=ja', { _status: 'draft' })
    await publish()
    expect(await found('眼鏡')).toEqual([])
  })

  test('of a draft is read and found by nobody', async () => {
    const { id, slug } = await add('draft.pdf', pdfOf(['草案の秘密']), { _status: 'draft' })
    await work()
    expect(await textOf(id)).toEqual([{ number: 1, text: '草案の秘密' }])
    await publish()
    expect(await found('草案')).toEqual([])
    expect(await inStore(slug)).toBeUndefined()
    // Another file in its place: what was read of the first goes before anybody could find it.
    const another = await desk.upload('PATCH', `/files/${id}?locale=ja`, {
      token,
      language: 'ja',
      file: new File([new Uint8Array(pdfOf(['決定の本文']))], 'final.pdf', { type: 'application/pdf' }),
      data: { _status: 'published' },
    })
    expect(another.status).toBe(200)
    await publish()
    expect(await found('草案')).toEqual([])
    await work()
    await publish()
    expect([await found('草案'), await found('決定')]).toEqual([[], [[slug, 1]]])
  })

  test.each([
    ['encrypted', pdfOf(['秘密'], { isEncrypted: true }), 'encrypted'],
    ['many', pdfOf(Array.from({ length: 101 }, () => '頁')), 'tooManyPages'],
    ['broken', Buffer.from('%PDF-1.7\n1 0 obj\nxref\n%%EOF'), 'damaged'],
  ])('that cannot be read is told of in the form; the file is public all the same: %s', async (name, bytes, stop) => {
    const { id, slug } = await add(`${name}.pdf`, bytes)
    await work()
    const { body } = await desk.rest('GET', `/files/${id}/reading`, { token })
    expect(body).toEqual({ state: 'refused', stop, pageCount: null, textPageCount: null, pictures: 0 })
    await publish()
    expect((await inStore(slug))?.body.filename).toBe(`${name}.pdf`)
    const picture = await desk.browse('GET', `/files/${id}/picture`, { token })
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
    expect(picture.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('is read by the next desk when one is stopped in the middle', async () => {
    const { id } = await add('long.pdf', pdfOf(Array.from({ length: 60 }, (_, index) => `第${index}章`.repeat(300))))
    const stopping = new AbortController()
    const first = work(stopping.signal)
    setTimeout(() => stopping.abort(), 50)
    expect(await first).toBe(0)
    expect(await known(id)).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(await work()).toBe(1)
    expect(await known(id)).toMatchObject({ state: 'done', pageCount: 60 })
  })

  test('is left alone when it takes the desk down every time', async () => {
    const { id } = await add('crash.pdf', pdfOf(['本文']))
    await desk.payload.db.updateOne({
      collection: 'processed-files',
      where: { file: { equals: id } },
      data: { attempts: 3 },
    })
    await work()
    expect(await known(id)).toMatchObject({ state: 'refused', stop: 'failed' })
  })

  test('of a file that is gone from the disk is told to be missing', async () => {
    const { id, body } = await add('gone.pdf', pdfOf(['本文']))
    await rm(path.join(media(), body.doc.filename))
    await work()
    expect(await known(id)).toMatchObject({ state: 'refused', stop: 'missing' })
    await writeFile(path.join(media(), body.doc.filename), pdfOf(['本文']))
  })

  test('is read of files that were there before anybody read them', async () => {
    const { id, slug } = await add('before.pdf', pdfOf(['昔の資料']))
    await desk.payload.db.deleteMany({ collection: 'processed-files', where: { file: { equals: id } } })
    await askForAll(desk.payload)
    await work()
    await publish()
    expect(await found('昔の資料')).toEqual([[slug, 1]])
  })

  test('goes with the file, and so do its pictures', async () => {
    const { id, slug } = await add('delete.pdf', pdfOf(['削除される本文']))
    await work()
    await publish()
    expect(await found('削除される')).toEqual([[slug, 1]])
    const names = (await known(id))?.made ?? []
    expect(names.length).toBeGreaterThan(0)
    await desk.payload.delete({ collection: 'files', id })
    await publish()
    expect(await found('削除される')).toEqual([])
    expect(await known(id)).toBeUndefined()
    const left = await readdir(media())
    expect(names.filter((name) => left.includes(name))).toEqual([])
  })
})

test('nobody reads or writes the texts through an interface; strangers see no picture', async () => {
  expect((await desk.rest('GET', '/processed-files', { token })).status).toBe(403)
  expect((await desk.rest('POST', '/processed-files', { token, body: { state: 'done' } })).status).toBe(403)
  const { id } = await add('mine.pdf', pdfOf(['本文']), { _status: 'draft' })
  await work()
  expect((await desk.rest('GET', `/files/${id}/reading`)).status).toBe(403)
  expect((await desk.rest('GET', `/files/${id}/picture`)).status).toBe(403)
  const picture = await desk.browse('GET', `/files/${id}/picture`, { token })
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp'])
})
