import { messages } from '../labels/messages'
import { TestDesk } from '../test-desk/desk'

let desk: TestDesk
let token: string
beforeAll(async () => {
  desk = await TestDesk.start()
  token = (await desk.user('editor')).token
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
const article = async (slug: string) => {
  const data = { slug, title: slug, section: 'FEATURE', sources }
  const made = await desk.rest('POST', '/articles?draft=true&locale=ja', { token, body: data })
  expect(made.status).toBe(201)
  return (made.body.doc as { id: number | string }).id
}
const step = async (route: string, move: string) => {
  const taken = await desk.rest('POST', `${route}/step`, { token, body: { move, language: 'ja', note: '試験' } })
  expect(taken.status).toBe(200)
}

test('a newsletter tells of what readers see, also when somebody works on it: with anything else it is not published', async () => {
  const [live, revised, draft, withdrawn] = [
    await article('live'),
    await article('revised'),
    await article('not-yet'),
    await article('withdrawn'),
  ]
  for (const id of [live, revised, withdrawn]) await step(`/articles/${id}`, 'publish')
  await desk.rest('PATCH', `/articles/${revised}?draft=true&locale=ja`, { token, body: { title: 'revised again' } })
  await step(`/articles/${withdrawn}`, 'withdraw')

  const data = {
    slug: 'mail-1',
    newsletter: 'MAIL_MAGAZINE',
    title: '号',
    sources,
    items: [{ article: live }, { article: revised }],
  }
  const made = await desk.rest('POST', '/newsletter-issues?draft=true&locale=ja', { token, body: data })
  const { id } = made.body.doc as { id: number | string }
  await step(`/newsletter-issues/${id}`, 'publish')

  for (const other of [draft, withdrawn]) {
    const body = { items: [...data.items, { article: other }] }
    await desk.rest('PATCH', `/newsletter-issues/${id}?draft=true&locale=ja`, { token, body })
    const refused = await desk.rest('POST', `/newsletter-issues/${id}/step`, {
      token,
      body: { move: 'publish', language: 'ja' },
    })
    expect(refused.status).toBe(400)
    const [{ path, message }] = refused.body.errors[0].data.errors
    expect({ path, message }).toEqual({ path: 'items.2.article', message: messages.notPublished.en })
  }
})
