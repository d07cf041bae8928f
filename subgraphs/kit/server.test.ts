import { once } from 'node:events'
import { connect } from 'node:net'
import { startSubgraphServer } from '../index.js'
import { type RealContent, realContent } from '../testing/real-content.js'
import type { SubgraphServer } from './server.js'

let content: RealContent
let served: SubgraphServer

beforeAll(async () => {
  content = await realContent()
  served = await startSubgraphServer('offices', { store: content.store, port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await served.stop()
  await content.remove()
})

const post = (body: string) =>
  fetch(served.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

describe('the server of a subgraph', () => {
  it('answers operations', async () => {
    const response = await post(JSON.stringify({ query: '{ office(id: "london") { id name(in: EN) { language } } }' }))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ data: { office: { id: 'london', name: { language: 'EN' } } } })
  })

  it('gives errors a code and no more than is meant for others', async () => {
    const response = await post(JSON.stringify({ query: '{ offices(first: 0) { totalCount } }' }))
    expect(await response.json()).toEqual({
      data: null,
      errors: [
        {
          message: 'Argument "first" must be between 1 and 100, not 0.',
          path: ['offices'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    })
  })

  it.each(['', 'no json', '[]', '{"query":1}', '{"query":"{a}","variables":[]}'])(
    'refuses the body %j',
    async (body) => {
      const response = await post(body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    },
  )

  it('reads no more of a body than it may have', async () => {
    const socket = connect(Number(served.url.port), '127.0.0.1')
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n')
    const chunk = 'x'.repeat(0xfffff)
    const [answer] = await Promise.race([
      once(socket, 'data'),
      (async () => {
        for (;;) {
          if (!socket.write(`fffff\r\n${chunk}\r\n`)) await once(socket, 'drain')
        }
      })(),
    ])
    expect(String(answer)).toContain('413')
    socket.destroy()
  })

  it('says whether it can answer, and refuses all else', async () => {
    const at = (path: string) => fetch(new URL(path, served.url))
    expect((await at('/livez')).status).toBe(200)
    expect(await (await at('/readyz')).json()).toEqual({ ready: true, stopping: false, parts: { contentStore: true } })
    expect((await at('/graphql')).status).toBe(405)
    expect((await at('/anything')).status).toBe(404)
  })

  it('says that it is ending before it does, and answers what comes in between', async () => {
    const ending = await startSubgraphServer('offices', { store: content.store, port: 0, host: '127.0.0.1' })
    const stopped = ending.stop(1_000, 500)
    const ready = await fetch(new URL('/readyz', ending.url))
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ stopping: true })])
    const body = JSON.stringify({ query: '{ offices { totalCount } }' })
    const answered = await fetch(ending.url, { method: 'POST', body })
    expect([answered.status, answered.headers.get('connection')]).toEqual([200, 'close'])
    await stopped
    await expect(fetch(ending.url, { method: 'POST', body })).rejects.toThrow()
  })
})
