import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Body, type Content, type Kind, kinds, type LocalizedText, readContent } from '@kakehashi/content-store'

const folder = path.dirname(fileURLToPath(import.meta.url))
let content: Content

beforeAll(async () => {
  content = await readContent(folder)
})

/** The numbers that the documents print, or that follow from counting their tables. */
const counts: Partial<Record<Kind, number>> = {
  Office: 8,
  Branch: 67,
  Municipality: 233,
  FocusArea: 7,
  Programme: 133,
  Session: 193,
  Event: 91 + 6, // economic and other events, and publicity in media abroad
  GrantScheme: 14,
  GrantAward: 91,
  Commendation: 6,
  Placement: 6,
  Dispatch: 5 + 11,
  Survey: 16,
  Report: 21 + 10,
  MagazineIssue: 12,
  NewsletterIssue: 26 + 22 + 7,
  Article: 6 + 10,
  BestPractice: 12 + 8 + 18,
  Site: 1,
}

test.each(Object.entries(counts))('there are %s records of the right number', (kind, count) => {
  expect(content[kind as Kind]).toHaveLength(count)
})

describe('totals that the business report for fiscal year 2023 prints', () => {
  const awards = (where: (award: Body<'GrantAward'>) => boolean) => content.GrantAward.filter(where).length

  test.each([
    ['economic-activity', 'AWARDED', 13],
    ['multicultural-community', 'AWARDED', 29],
    ['multicultural-community', 'WITHDRAWN', 1],
    ['international-exchange', 'AWARDED', 26],
    ['international-exchange', 'WITHDRAWN', 4],
    ['international-cooperation-model', 'AWARDED', 8],
    ['multicultural-actors-cooperation', 'AWARDED', 2],
  ])('awards of %s: %s', (scheme, status, count) => {
    expect(awards((award) => award.scheme === scheme && award.status === status)).toBe(count)
  })

  test('activities abroad that the offices supported', () => {
    const supported = content.Office.flatMap((office) => office.supportCounts).filter((row) => row.fiscalYear === 2023)
    const sum = (field: 'total' | 'prefecturesAndDesignatedCities' | 'municipalities' | 'other') =>
      supported.reduce((total, row) => total + (row[field] ?? 0), 0)
    expect([sum('total'), sum('prefecturesAndDesignatedCities'), sum('municipalities'), sum('other')]).toEqual([
      435, 322, 68, 45,
    ])
  })

  test('staff of headquarters and of the overseas offices', () => {
    const total = (kind: string) =>
      content.Office.filter((office) => office.officeKind === kind).reduce(
        (sum, { staff }) => sum + (staff?.total ?? 0),
        0,
      )
    expect([total('HEADQUARTERS'), total('OVERSEAS')]).toEqual([68, 97])
  })

  test('countries that the overseas offices cover', () => {
    const covered = content.Office.filter((office) => office.officeKind === 'OVERSEAS').flatMap(
      (office) => office.coverage,
    )
    expect(new Set(covered.map((coverage) => coverage.country)).size).toBe(34)
  })

  test('economic events of the year, and their hosts', () => {
    const economic = content.Event.filter(
      (event) => event.eventKind === 'ECONOMIC_EXCHANGE' && event.fiscalYear === 2023,
    )
    expect(economic).toHaveLength(50)
    expect(economic.filter((event) => event.role === 'HOST')).toHaveLength(2)
  })

  test('articles of the mail magazine and the flash', () => {
    const articles = (newsletter: string) =>
      content.NewsletterIssue.filter((issue) => issue.newsletter === newsletter && issue.fiscalYear === 2023).reduce(
        (sum, issue) => sum + (issue.articleCount ?? 0),
        0,
      )
    expect([articles('MAIL_MAGAZINE'), articles('FLASH')]).toEqual([157, 139])
  })
})

const labelOf = (kind: Kind, body: Body) =>
  (body as Record<string, unknown>)[kinds[kind].label] as LocalizedText | undefined

test('every record that has a title has it in Japanese and English', () => {
  const missing = Object.entries(content).flatMap(([kind, bodies]) =>
    bodies.filter((body) => {
      const label = labelOf(kind as Kind, body)
      return label && !(label.ja && label.en)
    }),
  )
  expect(missing.map((body) => body.id)).toEqual([])
})

test.each(['Office', 'FocusArea', 'GrantScheme', 'Report', 'MagazineIssue', 'Topic'] as const)(
  'every %s has its title in French, Chinese and Korean too',
  (kind) => {
    for (const body of content[kind]) {
      expect(labelOf(kind, body)).toMatchObject({
        fr: expect.any(String),
        zh: expect.any(String),
        ko: expect.any(String),
      })
    }
  },
)

test('offices, grant schemes and the disaster tools are there in plain Japanese', () => {
  const tools = content.Programme.filter(
    (programme) => programme.programmeKind === 'TOOL' && /disaster/.test(programme.id),
  )
  expect(tools.length).toBeGreaterThanOrEqual(4)
  for (const body of [...content.Office, ...content.GrantScheme, ...tools]) {
    expect(body).toMatchObject({
      name: { 'ja-easy': expect.any(String) },
      description: { 'ja-easy': expect.any(String) },
    })
  }
})

test('every programme, grant scheme and office is described in Japanese and English', () => {
  for (const body of [...content.Programme, ...content.GrantScheme, ...content.Office]) {
    expect(body.description).toMatchObject({ ja: expect.any(String), en: expect.any(String) })
  }
})

test('no English text has Japanese script in it, and no text with Japanese lacks English', () => {
  const wrong: string[] = []
  const walk = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return
    const text = value as LocalizedText
    if (typeof text.ja === 'string') {
      if (!text.en) wrong.push(`${where}: no English`)
      else if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.en)) wrong.push(`${where}: ${text.en}`)
      return
    }
    for (const [name, field] of Object.entries(value)) walk(field, `${where}.${name}`)
  }
  for (const bodies of Object.values(content)) for (const body of bodies) walk(body, body.id)
  expect(wrong).toEqual([])
})

test('no record names a document it does not stand in by leaving its section empty', () => {
  for (const bodies of Object.values(content)) {
    for (const body of bodies) {
      if (!('sources' in body)) continue
      expect(body.sources.length).toBeGreaterThan(0)
      for (const source of body.sources) expect(source.section.trim()).not.toBe('')
    }
  }
})

describe('rules of grant schemes', () => {
  test('speak of every amount that the scheme has, and in its six languages', () => {
    for (const scheme of content.GrantScheme) {
      const codes = scheme.rules.map((rule) => rule.code)
      expect([scheme.id, new Set(codes).size]).toEqual([scheme.id, codes.length])
      expect([scheme.id, codes.includes('APPLICANT')]).toEqual([scheme.id, scheme.eligibleBodies.length > 0])
      expect([scheme.id, codes.includes('RATE')]).toEqual([scheme.id, scheme.rate !== undefined])
      expect([scheme.id, codes.includes('CAP')]).toEqual([scheme.id, scheme.caps.length > 0])
      const hasMinimum = scheme.minimumEligibleCostExclusiveYen !== undefined
      expect([scheme.id, codes.includes('MINIMUM_COST')]).toEqual([scheme.id, hasMinimum])
      for (const rule of scheme.rules) {
        expect(Object.keys(rule.text).sort()).toEqual(['en', 'fr', 'ja', 'ja-easy', 'ko', 'zh'])
        expect(rule.applicants.length > 0).toBe(rule.code === 'APPLICANT')
        expect(scheme.sources).toContainEqual(rule.source)
      }
    }
  })
})
