import { article, office, report } from './contract/sample-entries.js'
import { keysOf, languagesOf, orderOf, scopesOf } from './entry.js'
import { kindNames, kinds } from './kinds/index.js'

describe('keysOf', () => {
  it('gives the values that the kind is filtered by, its languages, and the kind of a publication', () => {
    const one = report('a', {
      office: 'london',
      countries: ['GB', 'FR'],
      fiscalYear: 2022,
      title: { ja: '題', en: 'A' },
    })
    expect(keysOf(one)).toEqual({
      language: ['ja', 'en'],
      kind: ['Report'],
      office: ['london'],
      country: ['GB', 'FR'],
      fiscalYear: [2022],
      series: ['CLAIR_REPORT'],
    })
  })

  it('leaves out keys without a value', () => {
    expect(keysOf(article('a'))).toEqual({ language: ['ja'], kind: ['Article'] })
  })

  it('gives a repeated value once', () => {
    const twice = office('london', { coverage: [{ country: 'GB' }, { country: 'IE' }, { country: 'GB' }] })
    expect(keysOf(twice)).toEqual({ language: ['ja', 'en'], officeKind: ['OVERSEAS'], country: ['GB', 'IE'] })
  })
})

describe('languagesOf', () => {
  it('reads the field that names the kind, in the registry’s order', () => {
    const { body } = office('london', { name: { 'ja-easy': 'ロンドン', ko: '런던', ja: 'ロンドン事務所' } })
    expect(languagesOf('Office', body)).toEqual(['ja', 'ko', 'ja-easy'])
  })

  it('is empty where that field is missing, as in awards that were withdrawn', () => {
    const body = kinds.GrantAward.schema.parse({
      id: 'withdrawn',
      sources: [{ document: 'business-report-2023', section: '1' }],
      scheme: 'model-projects',
      fiscalYear: 2023,
      status: 'WITHDRAWN',
      recipient: { printedName: '某市' },
    })
    expect(languagesOf('GrantAward', body)).toEqual([])
  })

  it.each(kindNames)('%s has the field that names it', (kind) => {
    expect(Object.keys(kinds[kind].schema.shape)).toContain(kinds[kind].label)
  })
})

describe('orderOf', () => {
  it('puts what states no date first, then years, months and days', () => {
    const places = [
      article('none'),
      report('fiscal-year', { fiscalYear: 2022 }),
      report('month', { issued: '2022-04' }),
      report('day', { issued: '2022-04-01' }),
      report('next-year', { issued: '2023' }),
    ].map(orderOf)
    expect(places).toEqual(['', '2022', '2022-04', '2022-04-01', '2023'])
    expect([...places].sort()).toEqual(places)
  })
})

describe('scopesOf', () => {
  it('has publications in their common list, and nothing else', () => {
    expect(kindNames.filter((kind) => scopesOf(kind).includes('Publication'))).toEqual([
      'Report',
      'MagazineIssue',
      'Article',
      'NewsletterIssue',
      'BestPractice',
    ])
    for (const kind of kindNames) expect(scopesOf(kind)).toContain(kind)
  })
})
