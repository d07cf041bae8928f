import { inLanguage, links, withQuery } from './links'

describe('addresses', () => {
  const to = links('ja-easy')

  it('begin with the language', () => {
    expect(to.home).toBe('/ja-easy')
    expect(to.publications({ kind: 'REPORT' })).toBe('/ja-easy/publications?kind=REPORT')
    expect(to.office('new-york')).toBe('/ja-easy/offices/new-york')
  })

  it('of magazine issues are those of the magazine', () => {
    expect(to.publication({ __typename: 'MagazineIssue', id: 'clair-forum-414' })).toBe(
      '/ja-easy/forum/clair-forum-414',
    )
    expect(to.publication({ __typename: 'Report', id: 'a' })).toBe('/ja-easy/publications/a')
  })

  it('cannot be broken out of by an id', () => {
    expect(to.office('../x?y#z')).toBe('/ja-easy/offices/..%2Fx%3Fy%23z')
  })

  it('leave out parameters that have no value', () => {
    expect(withQuery('/x', { a: undefined, b: null, c: '', d: 0, e: ['1', '2'] })).toBe('/x?d=0&e=1&e=2')
    expect(withQuery('/x', {})).toBe('/x')
  })

  it('keep everything but the language in another language', () => {
    expect(inLanguage('/ja/offices/london?x=1', 'fr')).toBe('/fr/offices/london?x=1')
    expect(inLanguage('/ja?x=1', 'ja-easy')).toBe('/ja-easy?x=1')
    expect(inLanguage('/ja', 'en')).toBe('/en')
  })
})
