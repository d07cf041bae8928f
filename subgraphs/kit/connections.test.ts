import { createSubgraph, type Subgraph } from '../index.js'
import { countingReader } from '../testing/counting-reader.js'
import { codesOf, dataOf } from '../testing/query.js'
import { type RealContent, realContent } from '../testing/real-content.js'

let content: RealContent
let publications: Subgraph
let offices: Subgraph
let grants: Subgraph

beforeAll(async () => {
  content = await realContent()
  const { store } = content
  publications = createSubgraph('publications', { store })
  offices = createSubgraph('offices', { store })
  grants = createSubgraph('grants', { store })
})
afterAll(() => content.remove())

describe('the size of a page', () => {
  it.each([0, -1, 101, 2_147_483_647])('is refused when it is %d, naming the argument and its range', async (first) => {
    const result = await publications.execute({
      query: 'query ($first: Int!) { publications(first: $first) { totalCount } topics { totalCount } }',
      variables: { first },
    })
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT'])
    expect(result.errors?.[0]?.message).toBe(`Argument "first" must be between 1 and 100, not ${first}.`)
    expect(result.errors?.[0]?.path).toEqual(['publications'])
  })

  it('is 20 unless something else is asked for', async () => {
    const result = await publications.execute({ query: '{ publications { nodes { id } } }' })
    const data = dataOf(result) as { publications: { nodes: object[] } }
    expect(data.publications.nodes).toHaveLength(20)
  })
})

interface PageOfIds {
  publications: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

describe('pages', () => {
  it('joined are the whole list, each entry once', async () => {
    const query = `query ($after: String) {
      publications(first: 37, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }`
    const ids: string[] = []
    let after: string | undefined
    let total = 0
    do {
      const data = dataOf(await publications.execute({ query, variables: { after } })) as unknown as PageOfIds
      const page = data.publications
      ids.push(...page.nodes.map((node) => node.id))
      total = page.totalCount
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
    } while (after)
    expect(ids.length).toBe(total)
    expect(new Set(ids).size).toBe(total)
    expect(total).toBeGreaterThan(100)
  })

  it('go on behind the cursor of any edge', async () => {
    const query = 'query ($after: String) { topics(first: 2, after: $after) { edges { cursor node { id } } } }'
    const first = dataOf(await publications.execute({ query })) as {
      topics: { edges: { cursor: string; node: object }[] }
    }
    const [one, two] = first.topics.edges
    const next = dataOf(await publications.execute({ query, variables: { after: one?.cursor } })) as typeof first
    expect(next.topics.edges[0]?.node).toEqual(two?.node)
  })

  it('refuse a cursor that is none of theirs, and only those', async () => {
    const result = await publications.execute({
      query: `{ wrong: publications(after: "nonsense") { nodes { id } }
                right: publications(first: 1, where: { kind: [REPORT] }) { nodes { id } } }`,
    })
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT'])
    expect(result.errors?.[0]?.message).toContain('"after"')
    expect(result.errors?.[0]?.path?.[0]).toBe('wrong')
  })

  it('are not read when only their count is asked for', async () => {
    const store = countingReader(content.store)
    const pages: number[] = []
    const counted = createSubgraph('offices', {
      store: {
        ...store,
        list: (scope, queries) => {
          pages.push(...queries.map((query) => query.first))
          return store.list(scope, queries)
        },
      },
    })
    dataOf(await counted.execute({ query: '{ municipalities { totalCount } }' }))
    dataOf(await counted.execute({ query: '{ municipalities(first: 3) { totalCount nodes { id } } }' }))
    expect(pages).toEqual([0, 3])
  })
})

describe('the order of a list', () => {
  const issued = async (orderBy: string) => {
    const query = `{ publications(first: 100, orderBy: ${orderBy}, where: { kind: [MAGAZINE_ISSUE] }) { nodes { issued } } }`
    const data = dataOf(await publications.execute({ query })) as { publications: { nodes: { issued: string }[] } }
    return data.publications.nodes.map((node) => node.issued)
  }

  it('is newest or oldest first', async () => {
    const oldest = await issued('OLDEST')
    expect(oldest.length).toBeGreaterThan(10)
    expect(oldest).toEqual([...oldest].sort())
    expect(await issued('NEWEST')).toEqual([...oldest].reverse())
  })
})

describe('filters', () => {
  const ids = async (where: string) => {
    const query = `{ publications(first: 100, where: ${where}) { nodes { __typename fiscalYear office { id } } } }`
    const data = dataOf(await publications.execute({ query })) as {
      publications: { nodes: { __typename: string; fiscalYear: number; office: { id: string } | null }[] }
    }
    return data.publications.nodes
  }

  it('take enum values, ids and years; values of one property are alternatives', async () => {
    const found = await ids('{ kind: [REPORT, MAGAZINE_ISSUE], fiscalYear: [2023] }')
    expect(new Set(found.map((node) => node.__typename))).toEqual(new Set(['Report', 'MagazineIssue']))
    const ofOffices = await ids('{ office: ["london", "paris"] }')
    expect(new Set(ofOffices.map((node) => node.office?.id))).toEqual(new Set(['london', 'paris']))
  })

  it('are fitted together with what a list belongs to', async () => {
    const query = `{ _entities(representations: [{ __typename: "Office", id: "london" }]) { ... on Office {
      all: publications { totalCount }
      here: publications(where: { office: ["london", "paris"] }) { totalCount }
      elsewhere: publications(where: { office: ["paris"] }) { totalCount }
      reports: publications(where: { kind: [REPORT] }) { totalCount nodes { __typename } }
    } } }`
    const [office] = dataOf(await publications.execute({ query }))._entities as [
      Record<'all' | 'here' | 'elsewhere' | 'reports', { totalCount: number; nodes: { __typename: string }[] }>,
    ]
    expect(office.all.totalCount).toBeGreaterThan(office.reports.totalCount)
    expect(office.here.totalCount).toBe(office.all.totalCount)
    expect(office.elsewhere.totalCount).toBe(0)
    expect(new Set(office.reports.nodes.map((node) => node.__typename))).toEqual(new Set(['Report']))
  })

  it('also fit together where both are about the same property, and counts stay within the parent', async () => {
    const query = `query ($other: [CountryCode!]) { _entities(representations: [{ __typename: "Country", code: "AU" }]) { ... on Country {
      publications(first: 100, where: { country: $other }) { totalCount nodes { countries { code } } facets(by: [COUNTRY]) { values { value count } } } } } }`
    const about = async (other?: string[]) => {
      const [country] = dataOf(await publications.execute({ query, variables: { other } }))._entities as [
        {
          publications: {
            totalCount: number
            nodes: { countries: { code: string }[] }[]
            facets: { values: { value: string; count: number }[] }[]
          }
        },
      ]
      return country.publications
    }
    const all = await about()
    const both = all.nodes.filter((node) => node.countries.some(({ code }) => code === 'NZ'))
    expect(both.length).toBeGreaterThan(0)
    expect(all.facets[0]?.values).toContainEqual({ value: 'AU', count: all.totalCount })
    expect((await about(['NZ'])).totalCount).toBe(both.length)
    expect((await about(['NZ'])).facets).toEqual(all.facets)
    expect((await about(['AU', 'FR'])).totalCount).toBe(all.totalCount)
  })

  it('match nothing when they are empty, and everything when they are null', async () => {
    expect(await ids('{ kind: [] }')).toEqual([])
    expect((await ids('{ kind: null }')).length).toBe(100)
  })

  it('refuse what is no country code', async () => {
    const result = await publications.execute({
      query: '{ publications(where: { country: ["Mars"] }) { totalCount } }',
    })
    expect(codesOf(result)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('facets', () => {
  it('are named as in the query, their values as in the filter, and add up', async () => {
    const query = `{ publications(first: 1, where: { kind: [MAGAZINE_ISSUE] }) {
      totalCount facets(by: [KIND, FISCAL_YEAR, LANGUAGE]) { by values { value count } } } }`
    const data = dataOf(await publications.execute({ query })) as {
      publications: { totalCount: number; facets: { by: string; values: { value: string; count: number }[] }[] }
    }
    const [kind, year, language] = data.publications.facets
    expect([kind?.by, year?.by, language?.by]).toEqual(['KIND', 'FISCAL_YEAR', 'LANGUAGE'])
    expect(kind?.values.map(({ value }) => value)).toContain('BEST_PRACTICE')
    expect(kind?.values.find(({ value }) => value === 'MAGAZINE_ISSUE')?.count).toBe(data.publications.totalCount)
    expect(year?.values.every(({ value }) => /^20\d\d$/.test(value))).toBe(true)
    expect(language?.values).toContainEqual({ value: 'JA', count: data.publications.totalCount })
  })

  it('count enum properties, codes and ids', async () => {
    const query = '{ grantAwards { facets(by: [STATUS, PREFECTURE, SCHEME]) { by values { value count } } } }'
    const { grantAwards } = dataOf(await grants.execute({ query })) as {
      grantAwards: { facets: { by: string; values: { value: string; count: number }[] }[] }
    }
    expect(grantAwards.facets[0]?.values.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['AWARDED', 'WITHDRAWN']),
    )
    expect(grantAwards.facets[1]?.values[0]?.value).toMatch(/^JP-\d\d$/)
    const municipal = dataOf(
      await offices.execute({
        query: '{ municipalities { facets(by: [MUNICIPALITY_KIND]) { values { value count } } } }',
      }),
    ) as { municipalities: { facets: { values: { value: string; count: number }[] }[] } }
    expect(municipal.municipalities.facets[0]?.values).toContainEqual({ value: 'PREFECTURE', count: 47 })
  })
})
