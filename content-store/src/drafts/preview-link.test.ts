import fc from 'fast-check'
import { kindNames } from '../kinds/index.js'
import { languageCodes } from '../languages.js'
import { longestPreviewHours, type PreviewLink, readPreviewLink, signPreviewLink } from './preview-link.js'

const secret = 'for tests only: 32 characters or more'
const hour = 60 * 60 * 1_000
const now = Date.UTC(2026, 10, 21, 5)
const link: PreviewLink = { kind: 'Report', id: 'clair-report-2023', language: 'ja-easy', expires: now + hour }
const token = signPreviewLink(link, secret, now)

test('a link opens what it names, until its time is over', () => {
  const anyLink = fc.record({
    kind: fc.constantFrom(...kindNames),
    id: fc.stringMatching(/^[A-Za-z0-9]{1,20}(-[A-Za-z0-9]{1,20}){0,2}$/),
    language: fc.constantFrom(...languageCodes),
    expires: fc.integer({ min: 1, max: longestPreviewHours * 3_600 }).map((seconds) => now + seconds * 1_000),
  })
  fc.assert(
    fc.property(anyLink, (one) => {
      expect(readPreviewLink(signPreviewLink(one, secret, now), secret, now)).toEqual({ link: one, expired: false })
    }),
  )
  expect(readPreviewLink(token, secret, link.expires - 1)?.expired).toBe(false)
  expect(readPreviewLink(token, secret, link.expires)?.expired).toBe(true)
})

test('a link that was changed in any way opens nothing', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '
  fc.assert(
    fc.property(fc.nat(token.length), fc.constantFrom(...alphabet), fc.nat(2), (at, character, instead) => {
      const changed = token.slice(0, at) + character + token.slice(at + instead)
      fc.pre(changed !== token)
      expect(readPreviewLink(changed, secret, now)).toBeUndefined()
    }),
    { numRuns: 2_000 },
  )
  for (const other of ['', '.', '..', `${token}.`, `${token}.${token}`, token.split('.')[0] as string]) {
    expect(readPreviewLink(other, secret, now)).toBeUndefined()
  }
})

test('a link cannot be turned to another document, language or time', () => {
  const [, signature] = token.split('.')
  for (const other of [
    { ...link, id: 'clair-report-2024' },
    { ...link, kind: 'Article' as const },
    { ...link, language: 'ja' as const },
    { ...link, expires: link.expires + hour },
  ]) {
    const [payload] = signPreviewLink(other, secret, now).split('.')
    expect(readPreviewLink(`${payload}.${signature}`, secret, now)).toBeUndefined()
  }
})

test('who has another secret makes no links, and who has none reads none', () => {
  expect(readPreviewLink(signPreviewLink(link, secret.replace('3', '4'), now), secret, now)).toBeUndefined()
  expect(() => readPreviewLink(token, '', now)).toThrow(RangeError)
  expect(() => signPreviewLink(link, 'too short', now)).toThrow(RangeError)
})

test('no link is good for longer than 14 days, whatever the clock of who made it said', () => {
  const longest = now + longestPreviewHours * hour
  expect(readPreviewLink(signPreviewLink({ ...link, expires: longest }, secret, now), secret, now)?.expired).toBe(false)
  expect(() => signPreviewLink({ ...link, expires: longest + 1_000 }, secret, now)).toThrow(RangeError)
  const later = now + 24 * hour
  const fast = signPreviewLink({ ...link, expires: later + longestPreviewHours * hour }, secret, later)
  expect(readPreviewLink(fast, secret, now)).toBeUndefined()
})
