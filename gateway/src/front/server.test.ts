import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { buildSchema, isObjectType, isSpecifiedScalarType } from 'graphql'
import { type TestGraph, testGraph } from '../testing/graph.js'

let content: RealContent
let graph: TestGraph
let mediaFolder: string

beforeAll(async () => {
  content = await realContent()
  const folder = await mkdtemp(path.join(tmpdir(), 'kakehashi-media-'))
  mediaFolder = path.join(folder, 'media')
  await mkdir(mediaFolder)
  await writeFile(path.join(folder, 'outside.txt'), 'secret')
  await writeFile(path.join(mediaFolder, '報告 書.pdf'), '0123456789')
  await writeFile(path.join(mediaFolder, 'cover.png'), 'picture')
  await writeFile(path.join(mediaFolder, 'page.html'), '<script>alert(1)</script>')
  await writeFile(path.join(mediaFolder, 'draft.pdf'), 'secret')
  await writeFile(path.join(mediaFolder, 'f00d-300x200.avif'), 'smaller')
  await writeFile(path.join(mediaFolder, 'f00d-of-a-draft.avif'), 'secret')
  await symlink(path.join(folder, 'outside.txt'), path.join(mediaFolder, 'link.txt'))
  const at = new Date().toISOString()
  const files = [
    ['report', '報告 書.pdf', 'application/pdf'],
    ['cover', 'cover.png', 'image/png'],
    ['page', 'page.html', 'text/html'],
    ['link', 'link.txt', 'text/plain'],
    ['gone', 'gone.pdf', 'application/pdf'],
  ] as const
  await content.store.apply(
    files.map(([id, filename, mimeType]) => ({
      operation: 'UPSERT',
      origin: `media/${id}`,
      entry: {
        kind: 'PublicFile',
        id,
        version: 1,
        languages: ['ja'],
        publishedAt: at,
        updatedAt: at,
        body: {
          id,
          title: { ja: id },
          filename,
          mimeType,
          bytes: 10,
          ...(id === 'cover' && {
            pictures: [
              {
                filename: 'f00d-300x200.avif',
                mimeType: 'image/avif' as const,
                width: 300,
                height: 200,
                bytes: 7,
                crop: 'WHOLE' as const,
              },
            ],
          }),
        },
      },
    })),
  )
  graph = await testGraph({ store: content.store, mode: 'in process', mediaFolder })
})
afterAll(async () => {
  await graph.stop()
  await rm(path.dirname(mediaFolder), { recursive: true })
  await content.remove()
})

const at = (address: string, init?: RequestInit) => fetch(new URL(address, graph.url), init)

/** A GET without the headers that `fetch` adds by itself. */
const plainGet = (url: URL, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    get(url, { headers }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      resolve({ status: response.statusCode, text })
    }).on('error', reject)
  })
const json = { 'content-type': 'application/json' }

describe('operations over HTTP', () => {
  const query = '{ office(id: "london") { id } }'

  it('come by POST and by GET', async () => {
    const posted = await at('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query }) })
    expect([posted.status, await posted.json()]).toEqual([200, { data: { office: { id: 'london' } } }])
    const got = await at(`/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(await got.json()).toEqual({ data: { office: { id: 'london' } } })
  })

  const getWith = (headers: Record<string, string>) =>
    plainGet(new URL(`/graphql?query=${encodeURIComponent(query)}`, graph.url), headers)

  it.each<Record<string, string>>([
    {},
    { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' },
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'same-origin' },
    // `fetch` of another site, without a header that makes the browser ask first.
    { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-site' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'Text/Plain; charset=utf-8' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': '' },
    { 'apollo-require-preflight': '' },
  ])('may not come by a GET that another site can cause: %j', async (headers) => {
    const got = await getWith(headers)
    expect([got.status, got.text]).toEqual([400, expect.stringContaining('CSRF_PREVENTED')])
  })

  it.each<Record<string, string>>([
    { 'apollo-require-preflight': 'true' },
    { 'x-apollo-operation-name': 'Offices' },
    { 'content-type': 'application/json' },
    { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-mode': 'cors' },
  ])('may come by a GET that no other site can cause: %j', async (headers) => {
    expect((await getWith(headers)).status).toBe(200)
  })

  it('may not come from forms of other sites', async () => {
    const form = await at('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    })
    expect(form.status).toBe(415)
    expect(JSON.stringify(await form.json())).not.toContain('london')
  })

  it('may come from any site, without credentials', async () => {
    const preflight = await at('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://pref.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false)
    const posted = await at('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query }) })
    expect(posted.headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each([
    [
      'too long',
      413,
      'PAYLOAD_TOO_LARGE',
      JSON.stringify({ query: `{ office(id: "${'x'.repeat(100_000)}") { id } }` }),
    ],
    ['no JSON', 400, 'BAD_REQUEST', '{'],
  ])('are refused when the body is %s', async (_, status, code, body) => {
    const response = await at('/graphql', { method: 'POST', headers: json, body })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  it.each([
    '[]',
    '""',
    '1',
    'null',
    '{}',
    '{"query":1}',
    '{"query":"{a}","variables":"x"}',
    '[{"query":"{__typename}"}]',
  ])('are refused when the body is %s', async (body) => {
    const response = await at('/graphql', { method: 'POST', headers: json, body })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors).toHaveLength(1)
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules/)
  })

  it('are refused compressed, by other methods, and in bodies without an end', async () => {
    const compressed = await at('/graphql', {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: 'x',
    })
    expect(compressed.status).toBe(415)
    expect((await at('/graphql', { method: 'PUT', headers: json, body: '{}' })).status).toBe(405)

    const socket = connect(Number(graph.url.port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    )
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk))
    for (let sent = 0; sent < 20 && !answer; sent++) {
      socket.write(`2710\r\n${' '.repeat(10_000)}\r\n`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    if (!socket.destroyed && !answer) await once(socket, 'data')
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    socket.destroy()
  })

  it('bear the id of the request, and only harmless ids', async () => {
    const idOf = async (id: string) =>
      (await at('/livez', { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await idOf('abc-1.2_3')).toBe('abc-1.2_3')
    expect(await idOf('a b<script>')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('what a person sees', () => {
  it('is a page that loads nothing', async () => {
    const page = await at('/')
    const html = await page.text()
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//)
    // Its one script is known to the policy by its hash.
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
    expect(scripts).toHaveLength(1)
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64')
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`)
    expect(html).toContain('href="/schema.graphql"')
  })

  it('has a first query that works', async () => {
    const html = await (await at('/')).text()
    const textOf = (name: string) =>
      new RegExp(`<textarea id="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const { data, errors } = await graph.ask(textOf('query'), JSON.parse(textOf('variables')))
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ offices: { totalCount: 8 } })
  })

  it('has the reference of every type and field, from the schema itself', async () => {
    const page = await at('/reference')
    const html = await page.text()
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|src=/)
    const sdl = buildSchema(await (await at('/schema.graphql')).text())
    const types = Object.values(sdl.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    )
    expect(types.length).toBeGreaterThan(50)
    for (const type of types) {
      const section = html.slice(html.indexOf(`<section id="${type.name}">`))
      expect(html).toContain(`<section id="${type.name}">`)
      if (!isObjectType(type)) continue
      for (const name of Object.keys(type.getFields())) {
        expect(section.slice(0, section.indexOf('</section>'))).toContain(`<dt><code>${name}`)
      }
    }
    // Every link within the page leads somewhere.
    const ids = new Set([...html.matchAll(/ id="(\w+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#(\w+)"/g)].map(([, id]) => id ?? '')
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  it('includes the schema', async () => {
    const response = await at('/schema.graphql')
    expect(await response.text()).toContain('type MagazineIssue implements Publication')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['/', '/reference', '/schema.graphql'])('is sent compressed, and once: %s', async (address) => {
    const plain = await at(address, { headers: { 'accept-encoding': 'identity' } })
    const text = await plain.text()
    expect([plain.status, plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([
      ...[200, null, 'accept-encoding'],
    ])
    const compressed = await at(address, { headers: { 'accept-encoding': 'br' } })
    expect(compressed.headers.get('content-encoding')).toBe('br')
    expect(Number(compressed.headers.get('content-length'))).toBeLessThan(Buffer.byteLength(text) / 2)
    expect(await compressed.text()).toBe(text)
    const etag = compressed.headers.get('etag') ?? ''
    expect(etag).not.toBe(plain.headers.get('etag'))
    const again = await at(address, { headers: { 'accept-encoding': 'br', 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('is an error in words anywhere else', async () => {
    const response = await at('/wp-login.php')
    expect([response.status, await response.json()]).toEqual([
      404,
      { errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] },
    ])
    expect((await at('/', { method: 'POST' })).status).toBe(405)
  })

  it.each(['//[', 'http://[/', '//other.example/graphql', '*'])('is an error in words at %s', async (target) => {
    const socket = connect(Number(graph.url.port), '127.0.0.1')
    socket.write(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
    let answer = ''
    for await (const chunk of socket) answer += chunk
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /)
  })
})

describe('without introspection', () => {
  it('neither the schema nor suggestions are given', async () => {
    const closed = await testGraph({ store: content.store, mode: 'in process', introspection: false })
    try {
      expect((await fetch(new URL('/schema.graphql', closed.url))).status).toBe(404)
      expect((await closed.ask('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      )
      expect(JSON.stringify(await closed.ask('{ ofice(id: "x") { id } }'))).not.toContain('office')
    } finally {
      await closed.stop()
    }
  })
})

describe('readiness', () => {
  it('names the part that is not ready', async () => {
    expect([(await at('/readyz')).status, await (await at('/readyz')).json()]).toEqual([
      200,
      { ready: true, stopping: false, parts: { contentStore: true } },
    ])
    const broken = await testGraph({
      store: { ...content.store, revision: () => Promise.reject(new Error('gone')) } as never,
      mode: 'in process',
      urls: { grants: new URL('http://127.0.0.1:9/graphql') },
    })
    try {
      const response = await fetch(new URL('/readyz', broken.url))
      expect([response.status, await response.json()]).toEqual([
        503,
        { ready: false, stopping: false, parts: { contentStore: false, grants: false } },
      ])
    } finally {
      await broken.stop()
    }
  })
})

describe('published files', () => {
  const pdf = `/files/${encodeURIComponent('報告 書.pdf')}`

  it('are offered to be saved under their names', async () => {
    const response = await at(pdf)
    expect([response.status, await response.text()]).toEqual([200, '0123456789'])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '10',
      'content-disposition': "attachment; filename*=UTF-8''%E5%A0%B1%E5%91%8A%20%E6%9B%B8.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it('are shown in place when they are pictures, never when they are pages', async () => {
    expect((await at('/files/cover.png')).headers.get('content-disposition')).toBe('inline')
    expect((await at('/files/page.html')).headers.get('content-disposition')).toContain('attachment')
  })

  it('are shown in place when that is asked for and they are PDFs, with nothing in them at work', async () => {
    const { headers } = await at(`${pdf}?view`)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename\*=/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("script-src 'none'"),
    })
    const page = await at('/files/page.html?view')
    expect(page.headers.get('content-disposition')).toContain('attachment')
    expect(page.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('have their pictures beside them, which browsers keep, but shared caches no longer than a file', async () => {
    const picture = await at('/files/f00d-300x200.avif')
    expect([picture.status, await picture.text()]).toEqual([200, 'smaller'])
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/avif',
      'content-disposition': 'inline',
      'cache-control': 'public, max-age=31536000, s-maxage=300, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect((await at('/files/cover.png')).headers.get('cache-control')).toBe('public, max-age=300')
  })

  it('are at the path that the graph gives', async () => {
    const { data } = await graph.ask(
      `{ report(id: "clair-report-2023-us-adult-english") { files { path } cover { path } } }`,
    )
    expect(data).toEqual({ report: { files: [], cover: null } })
    expect((await at('/files/cover.png', { method: 'HEAD' })).status).toBe(200)
  })

  it('need not be sent twice', async () => {
    const etag = (await at(pdf)).headers.get('etag') ?? ''
    const again = await at(pdf, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
    ['bytes=1-2,4-5', 200, '0123456789', null],
  ])('come in parts: %s', async (range, status, text, contentRange) => {
    const response = await at(pdf, { headers: { range } })
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ])
  })

  it.each([
    'draft.pdf',
    'f00d-of-a-draft.avif',
    'gone.pdf',
    'link.txt',
    '..%2Foutside.txt',
    '%2e%2e/outside.txt',
    '..%5Coutside.txt',
    'cover.png%00.pdf',
    '%ff',
    '',
    '.',
  ])('are all that is served: not %j', async (name) => {
    const response = await at(`/files/${name}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })
})
