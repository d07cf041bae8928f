import { type DeskUser, deskUser } from '../access/rules'
import { TestDesk } from '../test-desk/desk'
import { readToday } from './today'

let desk: TestDesk
const users = {} as Record<'editor' | 'writer' | 'translator' | 'officeEditor' | 'reader', DeskUser>
const tokens = {} as Record<keyof typeof users, string>
let serial = 0
beforeAll(async () => {
  desk = await TestDesk.start()
  const office = { slug: 'london', name: 'ロンドン' }
  const { id } = await desk.payload.create({ collection: 'offices', data: office, draft: true, locale: 'ja' })
  for (const role of ['editor', 'writer', 'translator', 'officeEditor', 'reader'] as const) {
    const user = await desk.user(role, ['fr'], role, id)
    tokens[role] = user.token
    const stored = await desk.payload.findByID({ collection: 'users', id: user.id, depth: 0 })
    users[role] = deskUser({ user: stored as never }) as DeskUser
  }
})
afterAll(() => desk.stop())

const sources = [{ document: 'business-report-2023', section: '1' }]
const report = async (office?: number | string) =>
  (
    await desk.payload.create({
      collection: 'reports',
      locale: 'ja',
      draft: true,
      data: {
        slug: `r-${++serial}`,
        title: `報告${serial}`,
        series: 'CLAIR_REPORT',
        fiscalYear: 2023,
        sources,
        office,
      },
    })
  ).id
const step = async (who: keyof typeof users, id: number | string, move: string, more: object = {}) => {
  const body = { move, language: 'ja', ...more }
  expect((await desk.rest('POST', `/reports/${id}/step`, { token: tokens[who], body })).status).toBe(200)
}
const ids = (some: { rows: { document: string }[] } | undefined) => some?.rows.map(({ document }) => document)

test('each sees what waits for him, and all see how things stand', async () => {
  const [handedIn, ofOffice, returned, due, out] = [
    await report(),
    await report(users.officeEditor.office),
    await report(),
    await report(),
    await report(),
  ].map(String) as [string, string, string, string, string]
  await step('writer', handedIn, 'submit')
  await step('writer', ofOffice, 'submit')
  await step('writer', returned, 'submit')
  await step('editor', returned, 'return', { note: 'もう少し' })
  const now = new Date()
  const at = new Date(now.getTime() + 1000).toISOString()
  await step('editor', due, 'schedule', { at })
  await step('editor', out, 'publish')

  const editor = await readToday(desk.payload, users.editor, now)
  expect(ids(editor.toReview)).toEqual([handedIn, ofOffice])
  expect(editor.returned).toBeUndefined()
  expect(ids(editor.inReview)).toEqual([handedIn, ofOffice])
  expect(ids(editor.due)).toEqual([due])
  expect(ids(editor.lastOut)).toEqual([out])

  expect(ids((await readToday(desk.payload, users.officeEditor, now)).toReview)).toEqual([ofOffice])
  const writer = await readToday(desk.payload, users.writer, now)
  expect([writer.toReview, ids(writer.returned)]).toEqual([undefined, [returned]])
  const translator = await readToday(desk.payload, users.translator, now)
  expect(translator.toReview).toBeUndefined()
  expect(translator.toTranslate?.total).toBeGreaterThanOrEqual(5)
  expect(new Set(translator.toTranslate?.rows.map(({ language }) => language))).toEqual(new Set(['fr']))
  const reader = await readToday(desk.payload, users.reader, now)
  expect([reader.toReview, reader.returned, reader.toTranslate]).toEqual([undefined, undefined, undefined])

  // What is due tomorrow, and what lies in the bin, is not for today.
  const yesterday = new Date(now.getTime() - 48 * 60 * 60 * 1000)
  expect(ids((await readToday(desk.payload, users.editor, yesterday)).due)).toEqual([])
  const body = { deletedAt: now.toISOString() }
  await desk.rest('PATCH', `/reports/${handedIn}`, { token: tokens.editor, body })
  expect(ids((await readToday(desk.payload, users.editor, now)).inReview)).toEqual([ofOffice])
})
