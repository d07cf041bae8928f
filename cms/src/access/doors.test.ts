import { TestDesk } from '../test-desk/desk'
import { Failures } from './login-limits'
import { passwordProblem } from './passwords'

let desk: TestDesk
let translator: Awaited<ReturnType<TestDesk['user']>>
let report: number | string
let other: Awaited<ReturnType<TestDesk['user']>>
beforeAll(async () => {
  desk = await TestDesk.start()
  translator = await desk.user('translator', ['fr'])
  other = await desk.user('editor')
  const { id } = await desk.payload.create({
    collection: 'reports',
    locale: 'ja',
    data: {
      slug: 'report',
      title: '報告',
      series: 'CLAIR_REPORT',
      fiscalYear: 2023,
      sources: [{ document: 'business-report-2023', section: '1' }],
      _status: 'published',
    },
  })
  report = id
})
afterAll(() => desk.stop())

const login = (email: string, password: string, from?: string) =>
  desk.rest('POST', '/users/login', {
    body: { email, password },
    ...(from && { headers: { 'x-forwarded-for': from } }),
  })

describe('passwords', () => {
  test.each([
    ['short', 'tooShort'],
    ['aaaaaaaaaaaaaaaa', 'tooFewLetters'],
    ['Sato-Fumi-is-in-London', 'ownName'],
    ['fumi.sato-1985-xyz', 'ownName'],
    ['password123456!', 'tooCommon'],
    ['Qwerty1234567890', 'tooCommon'],
    ['x'.repeat(5) + 'abcdefgh'.repeat(30), 'tooLong'],
    ['架け橋の上で待つ', 'tooShort'],
  ])('%s is refused', (password) => {
    expect(passwordProblem(password, { email: 'fumi.sato@clair.jp', name: 'Sato-Fumi' })).toBeDefined()
  })
  test.each(['correct horse battery staple', '架け橋の上で朝まで待っています', 'Rm7-tree-lamp-ocean'])(
    '%s is taken',
    (password) => {
      expect(passwordProblem(password, { email: 'fumi.sato@clair.jp', name: '佐藤' })).toBeUndefined()
    },
  )

  test('the rule holds at every door where a password is set', async () => {
    const administrator = await desk.user('administrator')
    const { token } = administrator
    const weak = 'password1234'
    const made = await desk.rest('POST', '/users', {
      token,
      body: { email: 'weak@example.jp', name: 'weak', role: 'reader', password: weak },
    })
    expect([made.status, made.body.errors[0].message]).toEqual([
      400,
      'Many people use this password: think of another.',
    ])
    const own = await desk.rest('PATCH', `/users/${translator.id}`, {
      token: translator.token,
      body: { password: weak },
    })
    expect(own.status).toBe(400)
    const reset = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: 'editor@example.jp' },
      disableEmail: true,
    })
    const again = (password: string) => desk.rest('POST', '/users/reset-password', { body: { token: reset, password } })
    expect((await again(weak)).status).toBe(400)
    expect((await again('three green lamps at sea')).status).toBe(200)
    expect((await login('editor@example.jp', 'three green lamps at sea')).status).toBe(200)
  })
})

describe('logging in', () => {
  test('failures are counted for a quarter of an hour, and no more are kept than is good', () => {
    const failures = new Failures(3, 2)
    const minute = 60_000
    for (const at of [0, 1, 2]) failures.note('a', at * minute)
    expect([failures.isOver('a', 3 * minute), failures.isOver('b', 3 * minute)]).toEqual([true, false])
    expect([failures.isOver('a', 14.9 * minute), failures.isOver('a', 15.1 * minute)]).toEqual([true, false])
    for (const key of ['b', 'c', 'd']) for (let n = 0; n < 3; n++) failures.note(key, 20 * minute)
    expect(['b', 'c', 'd'].map((key) => failures.isOver(key, 20 * minute))).toEqual([false, true, true])
  })

  test('an address that tries many accounts is stopped, and others are not', async () => {
    await desk.user('reader', [], 'bystander')
    const codes = new Set<number>()
    for (let attempt = 0; attempt < 35; attempt++)
      codes.add((await login(`nobody${attempt}@example.jp`, 'x', '203.0.113.7')).status)
    expect([...codes]).toEqual([401, 429])
    const good = 'correct horse battery staple'
    expect((await login('bystander@example.jp', good, '203.0.113.7')).status).toBe(429)
    // What a client writes into the header itself stands before what the proxy adds.
    expect((await login('bystander@example.jp', good, '198.51.100.1, 203.0.113.7')).status).toBe(429)
    expect((await login('bystander@example.jp', good, '203.0.113.7, 198.51.100.1')).status).toBe(200)
  })

  test('accounts that exist and that do not cannot be told apart', async () => {
    await desk.user('reader', [], 'there')
    const answers = async (email: string, from: string) => {
      const { status, body } = await login(email, 'wrong', from)
      return [status, body.errors[0].message]
    }
    expect(await answers('there@example.jp', '192.0.2.1')).toEqual(await answers('not-there@example.jp', '192.0.2.2'))
    const forgot = async (email: string) => {
      const { status, body } = await desk.rest('POST', '/users/forgot-password', { body: { email } })
      return [status, body]
    }
    expect(await forgot('nobody-at-all@example.jp')).toEqual(await forgot('there@example.jp'))
  })

  test('a cookie is for this site alone, and no script reads it', async () => {
    const { headers } = await login('there@example.jp', 'correct horse battery staple', '192.0.2.3')
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
  })

  test('who logs out is out, with the same token', async () => {
    const leaving = await desk.user('reader', [], 'leaving')
    const me = async () => (await desk.rest('GET', '/users/me', { token: leaving.token })).body.user
    expect(await me()).not.toBeNull()
    expect((await desk.rest('POST', '/users/logout', { token: leaving.token })).status).toBe(200)
    expect(await me()).toBeNull()
  })
})

describe('what somebody with a translator’s account could try', () => {
  const attempts: [
    string,
    () => Promise<{ status: number; body: { errors?: unknown[]; data?: unknown; docs?: unknown[] } }>,
  ][] = [
    [
      'make himself an administrator',
      async () => {
        const answer = await desk.rest('PATCH', `/users/${translator.id}`, {
          token: translator.token,
          body: { role: 'administrator' },
        })
        const stored = await desk.payload.findByID({ collection: 'users', id: translator.id })
        return { status: stored.role === 'translator' ? 403 : 200, body: answer.body }
      },
    ],
    [
      'give himself a language',
      async () => {
        const answer = await desk.rest('PATCH', `/users/${translator.id}`, {
          token: translator.token,
          body: { languages: ['fr', 'en'] },
        })
        const stored = await desk.payload.findByID({ collection: 'users', id: translator.id })
        return { status: JSON.stringify(stored.languages) === '["fr"]' ? 403 : 200, body: answer.body }
      },
    ],
    ['read other people’s addresses', () => desk.rest('GET', `/users/${other.id}`, { token: translator.token })],
    [
      'add a user',
      () =>
        desk.rest('POST', '/users', {
          token: translator.token,
          body: { email: 'x@example.jp', password: 'three green lamps at sea', name: 'x', role: 'administrator' },
        }),
    ],
    [
      'unlock an account',
      () => desk.rest('POST', '/users/unlock', { token: translator.token, body: { email: 'editor@example.jp' } }),
    ],
    ['read the record', () => desk.rest('GET', '/record', { token: translator.token })],
    ['take the record along', () => desk.rest('GET', '/record/export.csv', { token: translator.token })],
    [
      'write in the record',
      () =>
        desk.rest('POST', '/record', {
          token: translator.token,
          body: { deed: 'published', at: new Date().toISOString() },
        }),
    ],
    [
      'publish his language',
      () =>
        desk.rest('PATCH', `/reports/${report}?locale=fr&publishSpecificLocale=fr`, {
          token: translator.token,
          body: { title: 'R', _status: 'published' },
        }),
    ],
    [
      'publish it by the step',
      () =>
        desk.rest('POST', `/reports/${report}/step`, {
          token: translator.token,
          body: { move: 'publish', language: 'fr' },
        }),
    ],
    [
      'approve his own work',
      () =>
        desk.rest('POST', `/reports/${report}/step`, {
          token: translator.token,
          body: { move: 'approve', language: 'fr' },
        }),
    ],
    [
      'withdraw the Japanese',
      () =>
        desk.rest('POST', `/reports/${report}/step`, {
          token: translator.token,
          body: { move: 'withdraw', language: 'ja' },
        }),
    ],
    [
      'set an end',
      () =>
        desk.rest('POST', `/reports/${report}/step`, {
          token: translator.token,
          body: { move: 'scheduleEnd', language: 'ja', at: '2099-01-01T00:00:00Z' },
        }),
    ],
    [
      'write Japanese',
      () =>
        desk.rest('PATCH', `/reports/${report}?draft=true&locale=ja`, {
          token: translator.token,
          body: { title: '別' },
        }),
    ],
    [
      'put it into the bin',
      () =>
        desk.rest('PATCH', `/reports/${report}?locale=fr`, {
          token: translator.token,
          body: { deletedAt: new Date().toISOString() },
        }),
    ],
    ['delete it', () => desk.rest('DELETE', `/reports/${report}`, { token: translator.token })],
    ['copy it', () => desk.rest('POST', `/reports/${report}/duplicate`, { token: translator.token })],
    [
      'confirm another language',
      () => desk.rest('POST', `/reports/${report}/still-right`, { token: translator.token, body: { language: 'en' } }),
    ],
    ['change the glossary', () => desk.rest('POST', '/glossary', { token: translator.token, body: { term: 'x' } })],
    [
      'upload a file',
      () =>
        desk.upload('POST', '/files', {
          token: translator.token,
          file: new File(['x'], 'x.pdf', { type: 'application/pdf' }),
          data: { title: 'x' },
        }),
    ],
    [
      'free a document that another has open',
      () => desk.rest('DELETE', '/payload-locked-documents/1', { token: translator.token }),
    ],
    ['look at jobs', () => desk.rest('GET', '/payload-jobs', { token: translator.token })],
    ['run jobs', () => desk.rest('GET', '/payload-jobs/run', { token: translator.token })],
    ['read what was deleted', () => desk.rest('GET', '/removals', { token: translator.token })],
    [
      'find out passwords by a filter',
      async () => {
        const { status, body } = await desk.rest('GET', '/reports?where[office.users.hash][exists]=true', {
          token: translator.token,
        })
        return { status: status === 200 && body.docs.length === 0 ? 403 : status, body }
      },
    ],
    [
      'sort users by their secrets',
      async () => {
        const { body } = await desk.rest(
          'GET',
          `/users?where[resetPasswordToken][exists]=false&where[email][like]=editor`,
          { token: translator.token },
        )
        return { status: body.docs?.length ? 200 : 403, body }
      },
    ],
  ]
  test.each(attempts)('%s', async (_, attempt) => {
    const { status } = await attempt()
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test('nothing of all this has changed anything', async () => {
    const stored = await desk.payload.findByID({ collection: 'reports', id: report, locale: 'all', depth: 0 })
    expect(stored).toMatchObject({ title: { ja: '報告' }, _status: 'published' })
    expect((await desk.payload.count({ collection: 'reports' })).totalDocs).toBe(1)
    expect(
      (await desk.payload.find({ collection: 'users', where: { role: { equals: 'administrator' } } })).totalDocs,
    ).toBe(1)
  })

  test('secrets of one’s own account are not given out', async () => {
    const { body } = await desk.rest('GET', `/users/${translator.id}`, { token: translator.token })
    for (const secret of ['hash', 'salt', 'resetPasswordToken']) expect(body).not.toHaveProperty(secret)
  })
})
