import { Secret, TOTP } from 'otpauth'
import { password, TestDesk } from '../../test-desk/desk'
import { hashOfRecoveryCode, newRecoveryCodes, stepOfCode, uriOf } from './codes'

let desk: TestDesk
let administrator: { id: number | string; token: string }
beforeAll(async () => {
  desk = await TestDesk.start()
  administrator = await desk.user('administrator')
})
afterAll(() => desk.stop())

const codeOf = (secret: string, stepsAhead = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
    timestamp: Date.now() + stepsAhead * 30_000,
  })
const post = (path: string, token: string | undefined, body: object = {}) =>
  desk.rest('POST', `/users/${path}`, { ...(token && { token }), body })
const login = (name: string, more: object = {}) =>
  desk.rest('POST', '/users/login', { body: { email: `${name}@example.jp`, password, ...more } })

/** Turns it on for a new user. The first code that is good for a login is then the next one. */
async function withSecondFactor(name: string) {
  const user = await desk.user('writer', [], name)
  const { body } = await post('second-factor/start', user.token)
  const confirmed = await post('second-factor/confirm', user.token, { code: codeOf(body.secret) })
  expect(confirmed.status).toBe(200)
  return { ...user, secret: body.secret as string, recoveryCodes: confirmed.body.recoveryCodes as string[] }
}

test('a login takes the password and then a code, once', async () => {
  const { secret } = await withSecondFactor('hanako')
  const without = await login('hanako')
  expect([without.status, without.body.errors[0].data]).toEqual([401, { secondFactor: 'needed' }])
  expect(without.body.token).toBeUndefined()
  expect(without.headers.get('set-cookie')).toBeNull()

  const code = codeOf(secret, 1)
  // A code says nothing to whoever does not have the password.
  const noPassword = await login('hanako', { password: 'three green lamps at sea', code })
  expect([noPassword.status, noPassword.body.errors[0].data]).toEqual([401, undefined])
  const right = await login('hanako', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })
  expect([right.status, typeof right.body.token]).toEqual([200, 'string'])
  const again = await login('hanako', { code })
  expect([again.status, again.body.errors[0].data]).toEqual([401, { secondFactor: 'wrong' }])
})

test('a secret is in force only once its first code was right, and is not told again', async () => {
  const { id, token } = await desk.user('writer', [], 'jiro')
  const { body: started } = await post('second-factor/start', token)
  expect(started.square).toMatch(/^<svg/)
  expect(started.uri).toContain(`secret=${started.secret.replaceAll(' ', '')}`)
  expect((await post('second-factor/confirm', token, { code: '000000x' })).status).toBe(400)
  expect((await login('jiro')).status).toBe(200)
  const { body } = await desk.rest('GET', `/users/${id}`, { token: administrator.token })
  expect(JSON.stringify(body)).not.toMatch(/secondFactor(?!Panel)/)
  const ofOther = await desk.rest('GET', `/users/${administrator.id}/second-factor`, { token })
  expect(ofOther.status).toBe(403)
})

test('a recovery code lets in once', async () => {
  const { id, token, recoveryCodes } = await withSecondFactor('kenji')
  expect(recoveryCodes).toHaveLength(10)
  const [first = ''] = recoveryCodes
  expect((await login('kenji', { code: first.toLowerCase() })).status).toBe(200)
  expect((await login('kenji', { code: first })).status).toBe(401)
  const { body } = await desk.rest('GET', `/users/${id}/second-factor`, { token })
  expect(body).toEqual({ since: expect.any(String), recoveryCodes: 9 })
})

test('it is turned off with a code, or by an administrator for somebody else', async () => {
  const { id, token, secret } = await withSecondFactor('mari')
  expect((await post('second-factor/stop', token, { code: '123' })).status).toBe(400)
  expect((await post('second-factor/stop', token, {})).status).toBe(400)
  expect((await post('second-factor/stop', token, { code: codeOf(secret, 1) })).status).toBe(200)
  expect((await login('mari')).status).toBe(200)

  const other = await withSecondFactor('naoko')
  expect((await post(`${other.id}/second-factor/reset`, token)).status).toBe(403)
  expect((await post(`${other.id}/second-factor/reset`, undefined)).status).toBe(403)
  expect((await post(`${administrator.id}/second-factor/reset`, administrator.token)).status).toBe(403)
  expect((await post(`${other.id}/second-factor/reset`, administrator.token)).status).toBe(200)
  expect((await login('naoko')).status).toBe(200)

  const { docs } = await desk.payload.find({
    collection: 'record',
    where: { deed: { in: ['secondFactorOn', 'secondFactorOff'] }, document: { in: [String(id), String(other.id)] } },
    sort: 'at',
  })
  expect(docs.map(({ deed, title }) => [deed, title])).toEqual([
    ['secondFactorOn', 'mari'],
    ['secondFactorOff', 'mari'],
    ['secondFactorOn', 'naoko'],
    ['secondFactorOff', 'naoko'],
  ])
})

test('no API turns it off by writing to the user, nor does a letter for a forgotten password go past it', async () => {
  const { id, token } = await withSecondFactor('saburo')
  for (const body of [{ secondFactor: null }, { secondFactorPending: null }, { name: 's', secondFactor: {} }]) {
    await desk.rest('PATCH', `/users/${id}`, { token, body })
    await desk.rest('PATCH', `/users/${id}`, { token: administrator.token, body })
  }
  expect((await login('saburo')).body.errors[0].data).toEqual({ secondFactor: 'needed' })
  const letter = await desk.payload.forgotPassword({
    collection: 'users',
    data: { email: 'saburo@example.jp' },
    disableEmail: true,
  })
  const reset = await post('reset-password', undefined, { token: letter, password: 'three green lamps at sea' })
  expect([reset.status, reset.body.token]).toEqual([401, undefined])
  expect((await login('saburo')).body.errors[0].data).toEqual({ secondFactor: 'needed' })
  const graphql = await desk.graphql(
    `mutation { loginUser(email: "saburo@example.jp", password: ${JSON.stringify(password)}) { token } }`,
  )
  expect(graphql.body.data?.loginUser?.token ?? null).toBeNull()
})

test('wrong codes are counted as failed logins, and recorded', async () => {
  await withSecondFactor('taro')
  for (let attempt = 0; attempt < 10; attempt += 1) expect((await login('taro', { code: '000000' })).status).toBe(401)
  expect((await login('taro', { code: '000000' })).status).toBe(429)
  const { totalDocs } = await desk.payload.count({
    collection: 'record',
    where: { deed: { equals: 'loginFailed' }, who: { equals: 'taro@example.jp' } },
  })
  expect(totalDocs).toBe(10)
})

test('the codes are those of RFC 6238, and a clock may be half a minute off', () => {
  const secret = Secret.fromLatin1('12345678901234567890').base32
  const at = 1_111_111_109_000
  expect(stepOfCode('081804', secret, at)).toBe(37_037_036)
  expect(stepOfCode('081804', secret, at + 30_000)).toBe(37_037_036)
  expect(stepOfCode('081804', secret, at + 90_000)).toBeUndefined()
  expect(uriOf(secret, 'a@example.jp')).toMatch(/^otpauth:\/\/totp\/.*a%40example\.jp\?issuer=/)
})

test('recovery codes differ, and however they are typed they are the same', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
  const [code = ''] = codes
  expect(hashOfRecoveryCode(` ${code.replaceAll('-', ' ').toLowerCase()}`)).toBe(hashOfRecoveryCode(code))
})
