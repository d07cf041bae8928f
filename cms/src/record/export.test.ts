import { TestDesk } from '../test-desk/desk'
import { cell } from './export'

let desk: TestDesk
let editor: string
beforeAll(async () => {
  desk = await TestDesk.start()
  const { id, token } = await desk.user('editor')
  editor = token
  await desk.payload.update({ collection: 'users', id, data: { name: '=HYPERLINK("x")', languages: ['fr'] } })
})
afterAll(() => desk.stop())

const lines = async (query = '', token = editor) => {
  const { status, body } = await desk.text('GET', `/record/export.csv${query}`, { token })
  expect(status).toBe(200)
  return body
}

test('the record goes out as a table that Excel reads, filtered as the list is, and that it went out is recorded', async () => {
  const all = await lines()
  expect(all.startsWith('\uFEFFWhen (Tokyo time),Who,')).toBe(true)
  expect(all).toContain(`"'=HYPERLINK(""x"")"`)
  const logins = await lines('?where[deed][equals]=loggedIn')
  expect(logins.trim().split('\r\n')).toHaveLength(2)
  expect(logins).toContain('Logged in')
  const exports = await lines('?where[and][0][deed][equals]=exported')
  expect(exports.trim().split('\r\n')).toHaveLength(4)
})

test('a long record goes out whole, in its order', async () => {
  for (let index = 0; index < 1100; index++) {
    await desk.payload.db.create({
      collection: 'record',
      data: { at: new Date(Date.UTC(2020, 0, 1, 0, 0, index)).toISOString(), deed: 'approved', note: `no. ${index}` },
    })
  }
  const rows = (await lines('?where[deed][equals]=approved')).trim().split('\r\n').slice(1)
  expect(rows.map((row) => /no\. (\d+)/.exec(row)?.[1])).toEqual(
    Array.from({ length: 1100 }, (_, index) => String(index)),
  )
  expect(rows[0]).toMatch(/^2020-01-01 09:00:00,/)
})

test('only who may read the record gets it', async () => {
  for (const role of ['writer', 'translator', 'officeEditor', 'reader'] as const) {
    const { token } = await desk.user(role, ['fr'])
    expect((await desk.text('GET', '/record/export.csv', { token })).status).toBe(403)
  }
  expect((await desk.text('GET', '/record/export.csv')).status).toBe(403)
})

test('no cell is a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) expect(cell(text).replace(/^"/, '')[0]).toBe("'")
  expect(cell('a "b", c')).toBe('"a ""b"", c"')
})
