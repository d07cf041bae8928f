import { preferredLanguage } from './languages'

describe('the language of a reader who names none in the address', () => {
  it.each([
    ['ja,en;q=0.8', 'ja'],
    ['en-US,en;q=0.9', 'en'],
    ['fr-CA', 'fr'],
    ['zh-TW,zh;q=0.9', 'zh'],
    ['ko;q=0.5,en;q=0.9', 'en'],
    ['de,fr;q=0.3', 'fr'],
    ['de', 'ja'],
    ['en;q=0', 'ja'],
    ['*', 'ja'],
    ['', 'ja'],
    [null, 'ja'],
    [';;;,=,q=1', 'ja'],
  ])('is told from %j: %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected)
  })
})
