import { aCountry, aFiscalYear, anId, aPrefecture, oneOf, only, readFilters } from './filters'

const filterable = {
  kind: oneOf(['REPORT', 'ARTICLE'] as const),
  office: anId,
  country: aCountry,
  prefecture: aPrefecture,
  year: aFiscalYear,
}

describe('filters of a list', () => {
  it('are read from the address', () => {
    const given = {
      kind: 'REPORT',
      office: 'new-york',
      country: 'US',
      prefecture: 'JP-18',
      year: '2023',
      after: 'a.b_c-=',
    }
    expect(readFilters(filterable, given)).toEqual({
      values: { kind: 'REPORT', office: 'new-york', country: 'US', prefecture: 'JP-18', year: 2023 },
      after: 'a.b_c-=',
      ignored: false,
    })
  })

  it.each([
    ['kind', 'NOVEL'],
    ['kind', 'report'],
    ['office', 'no such office'],
    ['office', '-x'],
    ['office', 'x'.repeat(121)],
    ['country', 'USA'],
    ['prefecture', 'JP-48'],
    ['year', '23'],
    ['year', '2023.5'],
    ['year', 'NaN'],
    ['after', 'a b'],
    ['after', '\u0000'],
    ['after', 'x'.repeat(513)],
  ])('that cannot be are left out, and it is said: %s=%j', (name, value) => {
    expect(readFilters(filterable, { [name]: value })).toEqual({ values: {}, after: undefined, ignored: true })
  })

  it('that are empty, as forms send them, are no filters', () => {
    expect(readFilters(filterable, { kind: '', office: undefined, after: '' })).toEqual({
      values: {},
      after: undefined,
      ignored: false,
    })
  })

  it('ignore silently what is not theirs', () => {
    expect(readFilters(filterable, { utm_source: 'mail' }).ignored).toBe(false)
  })

  it('take the first of several values', () => {
    expect(readFilters(filterable, { kind: ['ARTICLE', 'REPORT'] }).values).toEqual({ kind: 'ARTICLE' })
  })

  it('reach the graph as lists of alternatives', () => {
    expect(only('x')).toEqual(['x'])
    expect(only(undefined)).toBeUndefined()
  })
})
