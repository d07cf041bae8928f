import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openContentStore } from '@kakehashi/content-store'
import { publishOnce } from '../publisher/publish-once'
import { change, publish } from '../publisher/test-app/samples'
import { TestDesk } from '../test-desk/desk'
import { LinkChecker } from './check-link'
import { type CheckOptions, checkLinks } from './check-links'
import { type LinkCheck, linkChecksSlug } from './link-checks'

/** What the site of the tests answers, by path; it counts what it is asked. */
const answers: Record<string, { status: number; location?: string; statusOfHead?: number } | 'nothing'> = {}
const asked: string[] = []
let server: Server
let site: string
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answers[request.url ?? ''] ?? { status: 404 }
    if (answer === 'nothing') return
    const { status, location, statusOfHead } = answer
    response.writeHead(request.method === 'HEAD' ? (statusOfHead ?? status) : status, location ? { location } : {})
    response.end(request.method === 'HEAD' ? undefined : 'a page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('one link', () => {
  let checker: LinkChecker
  beforeAll(() => {
    checker = new LinkChecker(site, { timeout: 300 })
    Object.assign(answers, {
      '/there': { status: 200 },
      '/gone': { status: 410 },
      '/no-head': { status: 200, statusOfHead: 404 },
      '/not-for-you': { status: 403 },
      '/broken': { status: 503 },
      '/moved': { status: 301, location: '/there' },
      '/moved-away': { status: 302, location: '/gone' },
      '/circle': { status: 302, location: '/circle' },
      '/inward': { status: 302, location: 'http://10.0.0.1/secret' },
      '/silent': 'nothing',
    })
  })
  afterAll(() => checker.close())

  test.each([
    ['/there', { httpStatus: 200 }],
    ['/missing', { failure: 'notFound', httpStatus: 404 }],
    ['/gone', { failure: 'notFound', httpStatus: 410 }],
    ['/no-head', { httpStatus: 200 }],
    ['/not-for-you', { httpStatus: 403 }],
    ['/broken', { failure: 'serverError', httpStatus: 503 }],
    ['/moved', { httpStatus: 200 }],
    ['/moved-away', { failure: 'notFound', httpStatus: 410 }],
    ['/circle', { failure: 'loop' }],
    ['/inward', { failure: 'notPublic' }],
    ['/silent', { failure: 'noAnswer' }],
  ])('%s', async (path, finding) => {
    expect(await checker.check(`${site}${path}`)).toEqual(finding)
  })

  test('nobody makes the desk ask the machines around it', async () => {
    const port = new URL(site).port
    asked.length = 0
    for (const host of ['localhost', '127.0.0.2', '[::1]', '2130706434']) {
      expect(await checker.check(`http://${host}:${port}/there`)).toEqual({ failure: 'notPublic' })
    }
    expect(asked).toEqual([])
  })
})

describe('the job', () => {
  let desk: TestDesk
  let options: CheckOptions
  beforeAll(async () => {
    desk = await TestDesk.start()
    options = { contentStore: `file:${desk.folder}`, site, elsewhere: true, pause: 0 }
  })
  afterAll(() => desk.stop())

  const publishAll = async () => {
    const store = await openContentStore(options.contentStore)
    await publishOnce(desk.payload, store)
    await store.close()
  }
  const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours))
  const check = (hours: number) => checkLinks(desk.payload, { ...options, now: at(hours) })
  const rows = async () => {
    const { docs } = await desk.payload.find({ collection: linkChecksSlug, sort: 'address', pagination: false })
    return docs as unknown as LinkCheck[]
  }
  const source = { document: 'business-report-2023', section: '1' }

  test('a link is checked once a day, what may pass by itself three times, and what is no longer linked is forgotten', async () => {
    Object.assign(answers, { '/a': { status: 200 }, '/b': { status: 404 }, '/c': { status: 500 } })
    const programme = { name: '事業', programmeKind: 'SERVICE', status: 'CURRENT', sources: [source] }
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map((slug) =>
        publish(desk.payload, 'programmes', { ...programme, slug, name: `事業 ${slug}`, website: `${site}/${slug}` }),
      ),
    )
    // What is no more than a draft has no links that readers could follow.
    await desk.payload.create({
      collection: 'programmes',
      draft: true,
      data: { ...programme, slug: 'd', website: `${site}/d` } as never,
    })
    await publishAll()

    expect(await check(0)).toBe(3)
    expect((await rows()).map(({ address, status, failure }) => [address, status, failure])).toEqual([
      [`${site}/a`, 'ok', null],
      [`${site}/b`, 'broken', 'notFound'],
      [`${site}/c`, 'failing', 'serverError'],
    ])
    const [, broken] = await rows()
    expect(broken?.places).toEqual([
      expect.objectContaining({ collection: 'programmes', document: String(b), title: '事業 b', language: 'ja' }),
    ])

    expect(await check(1)).toBe(0)
    expect(await check(7)).toBe(1)
    expect(await check(14)).toBe(1)
    const [, , failing] = await rows()
    expect(failing).toMatchObject({ status: 'broken', failures: 3, since: at(0).toISOString() })

    await change(desk.payload, 'programmes', b as never, { website: `${site}/a` })
    await change(desk.payload, 'programmes', c as never, { website: null })
    await publishAll()
    expect(await check(15)).toBe(0)
    const [only, ...others] = await rows()
    expect(others).toEqual([])
    expect(only?.places.map(({ document }) => document).sort()).toEqual([String(a), String(b)].sort())
  })

  test('links to other sites are left out unless they are wanted', async () => {
    await publish(desk.payload, 'programmes', {
      slug: 'elsewhere',
      name: 'よそ',
      programmeKind: 'SERVICE',
      status: 'CURRENT',
      website: 'http://10.0.0.1/',
      sources: [source],
    })
    await publishAll()
    await checkLinks(desk.payload, { ...options, elsewhere: false, now: at(16) })
    expect((await rows()).map(({ address }) => address)).toEqual([`${site}/a`])
    await checkLinks(desk.payload, { ...options, now: at(16) })
    expect((await rows()).map(({ address, status }) => [address, status])).toEqual([
      ['http://10.0.0.1/', 'broken'],
      [`${site}/a`, 'ok'],
    ])
  })
})
