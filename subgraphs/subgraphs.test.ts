import { parse } from 'graphql'
import { createSubgraph, type Subgraph, type SubgraphName, subgraphNames } from './index.js'
import { codesOf, dataOf } from './testing/query.js'
import { type RealContent, realContent } from './testing/real-content.js'

let content: RealContent
let subgraphs: Record<SubgraphName, Subgraph>

beforeAll(async () => {
  content = await realContent()
  subgraphs = Object.fromEntries(
    subgraphNames.map((name) => [name, createSubgraph(name, { store: content.store })]),
  ) as typeof subgraphs
})
afterAll(() => content.remove())

describe.each(subgraphNames)('%s as a subgraph', (name) => {
  it('tells its SDL', async () => {
    const { _service } = dataOf(await subgraphs[name].execute({ query: '{ _service { sdl } }' })) as {
      _service: { sdl: string }
    }
    expect(_service.sdl).toContain('https://specs.apollo.dev/federation/v2.9')
    expect(() => parse(_service.sdl)).not.toThrow()
  })

  it('resolves references to what it owns, in their order, with null for what is not published', async () => {
    const owned = { publications: 'Topic', programmes: 'FocusArea', grants: 'GrantScheme', offices: 'Office' }[name]
    const list = `${owned.charAt(0).toLowerCase()}${owned.slice(1)}s`
    const page = dataOf(await subgraphs[name].execute({ query: `{ ${list}(first: 2) { nodes { id } } }` }))
    const [one, two] = (page[list] as { nodes: { id: string }[] }).nodes
    const result = await subgraphs[name].execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${owned} { id name(in: EN) { language } } } }`,
      variables: { r: [two?.id, 'not-there', one?.id].map((id) => ({ __typename: owned, id })) },
    })
    expect(dataOf(result)._entities).toEqual([
      { __typename: owned, id: two?.id, name: { language: 'EN' } },
      null,
      { __typename: owned, id: one?.id, name: { language: 'EN' } },
    ])
  })

  it('refuses references without a key and to types that it does not have', async () => {
    const result = await subgraphs[name].execute({
      query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      variables: {
        r: [{ __typename: 'Office' }, { __typename: 'Nothing', id: 'x' }, { __typename: 'Office', id: 'london' }],
      },
    })
    const data = result.data as { _entities: unknown[] } | null
    expect(codesOf(result).every((code) => code === 'BAD_USER_INPUT')).toBe(true)
    expect(data?._entities.slice(0, 2)).toEqual([null, null])
  })
})

describe('texts', () => {
  const title = async (language: string) => {
    const query = `{ report(id: "clair-report-2023-us-adult-english") { title(in: ${language}) { value language } } }`
    return dataOf(await subgraphs.publications.execute({ query })).report as {
      title: { value: string; language: string }
    }
  }

  it('are served in Japanese unless asked for otherwise', async () => {
    const query = '{ report(id: "clair-report-2023-us-adult-english") { title { value language } } }'
    expect(dataOf(await subgraphs.publications.execute({ query })).report).toEqual({
      title: { value: '米国における成人移民への英語教育', language: 'JA' },
    })
  })

  it('say which language they were served in', async () => {
    expect((await title('FR')).title.language).toBe('FR')
    expect((await title('JA_EASY')).title).toEqual({ value: '米国における成人移民への英語教育', language: 'JA' })
    const query =
      '{ municipality(id: "fukui-ken") { ko: name(in: KO) { language } en: name(in: EN) { language value } } }'
    expect(dataOf(await subgraphs.offices.execute({ query })).municipality).toMatchObject({
      en: { language: 'EN', value: 'Fukui Prefecture' },
    })
  })

  it('take the language from a variable', async () => {
    const result = await subgraphs.publications.execute({
      query:
        'query ($in: Language!) { report(id: "clair-report-2023-us-adult-english") { title(in: $in) { language } } }',
      variables: { in: 'ZH' },
    })
    expect(dataOf(result)).toEqual({ report: { title: { language: 'ZH' } } })
  })
})

describe('a reference to what is not published', () => {
  it('is left out: null for one, shorter for a list, and its limits with it', async () => {
    const { store } = content
    const version = Date.now() + 1_000
    const [office, country] = await Promise.all([store.get('Office', ['new-york']), store.get('Country', ['US'])])
    await store.apply([
      { operation: 'REMOVE', kind: 'Office', id: 'new-york', version },
      { operation: 'REMOVE', kind: 'Country', id: 'US', version },
    ])
    const report = await subgraphs.publications.execute({
      query: '{ report(id: "clair-report-2023-us-adult-english") { office { id } countries { code } } }',
    })
    expect(dataOf(report)).toEqual({ report: { office: null, countries: [] } })

    const restored = [office[0], country[0]].flatMap((entry) => (entry ? { ...entry, version: version + 1 } : []))
    await store.apply(
      restored.map((entry) => ({ operation: 'UPSERT', entry, origin: `content/${entry.kind}/${entry.id}` })),
    )
    await store.apply([{ operation: 'REMOVE', kind: 'Country', id: 'US', version: version + 2 }])
    const coverage = await subgraphs.offices.execute({
      query: '{ office(id: "new-york") { countries { code } coverage { country { code } } } }',
    })
    const covered = dataOf(coverage).office as {
      countries: { code: string }[]
      coverage: { country: { code: string } }[]
    }
    expect(covered.countries.map(({ code }) => code)).toEqual(['CA', 'JM', 'TT'])
    expect(covered.coverage.map(({ country: { code } }) => code)).toEqual(['CA', 'JM', 'TT'])

    // As it was: a change is there for the very next operation.
    await store.apply(
      restored.slice(1).map((entry) => ({
        operation: 'UPSERT',
        entry: { ...entry, version: version + 3 },
        origin: `content/${entry.kind}/${entry.id}`,
      })),
    )
    const again = await subgraphs.publications.execute({
      query: '{ report(id: "clair-report-2023-us-adult-english") { office { id } countries { code } } }',
    })
    expect(dataOf(again)).toEqual({ report: { office: { id: 'new-york' }, countries: [{ code: 'US' }] } })
  })
})

describe('single entries', () => {
  it('are null when nothing is published under the id', async () => {
    const result = await subgraphs.offices.execute({
      query: '{ office(id: "atlantis") { id } country(code: "AQ") { code } municipality(id: "") { id } site { id } }',
    })
    expect(dataOf(result)).toMatchObject({ office: null, country: null, municipality: null })
  })

  it('of any kind of publication are found by id', async () => {
    const result = await subgraphs.publications.execute({
      query: '{ a: publication(id: "clair-forum-403") { __typename id } b: publication(id: "nothing") { id } }',
    })
    expect(dataOf(result)).toEqual({ a: { __typename: 'MagazineIssue', id: 'clair-forum-403' }, b: null })
  })

  it('take a country code in any case', async () => {
    const result = await subgraphs.offices.execute({ query: '{ country(code: "gb") { code offices { id } } }' })
    expect(dataOf(result).country).toEqual({ code: 'GB', offices: [{ id: 'london' }] })
  })
})

describe('scalars', () => {
  it('leave as strings', async () => {
    const query =
      '{ office(id: "london") { publishedAt website country { code } sources { document title(in: EN) { value } } } }'
    const { office } = dataOf(await subgraphs.offices.execute({ query })) as { office: Record<string, unknown> }
    expect(office.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(office.sources).toContainEqual({
      document: expect.stringMatching(/^(BROCHURE|BUSINESS)_/),
      title: { value: expect.stringMatching(/[a-z]/) },
    })
  })
})
