import { readFileSync } from 'node:fs'
import { longestSearchText } from '@kakehashi/content-store'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { buildSchema } from 'graphql'
import { apiSchemaFile } from './supergraph.js'
import { type Answer, dataOf, modes, type TestGraph, testGraph } from './testing/graph.js'

let content: RealContent
beforeAll(async () => {
  content = await realContent()
})
afterAll(() => content.remove())

const query = `query ($text: String!, $in: Language! = JA, $kinds: [EntryKind!], $where: SearchWhere, $first: Int! = 20, $after: String) {
  search(text: $text, in: $in, kinds: $kinds, where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor score snippets { field language text ranges { start end } } node { __typename ...named } }
    facets(by: [KIND, OFFICE, COUNTRY, TOPIC, FISCAL_YEAR]) { by values { value count } }
  }
}
fragment named on Entity {
  ... on Publication { id title(in: $in) { value } }
  ... on Topic { id name(in: $in) { value } }
  ... on Office { id name(in: $in) { value } publications(first: 1) { totalCount } }
  ... on Municipality { id name(in: $in) { value } }
  ... on Country { code name(in: $in) { value } }
  ... on Programme { id name(in: $in) { value } }
  ... on GrantScheme { id name(in: $in) { value } }
  ... on GrantAward { id awarded: title(in: $in) { value } }
  ... on Event { id name(in: $in) { value } }
  ... on Session { id title(in: $in) { value } }
  ... on Survey { id title(in: $in) { value } }
  ... on Branch { id name(in: $in) { value } }
  ... on FocusArea { id name(in: $in) { value } }
  ... on Site { id name(in: $in) { value } }
  ... on Commendation { id }
  ... on Placement { id }
  ... on Dispatch { id }
}`

interface Found {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: {
    cursor: string
    score: number
    snippets: { field: string; language: string; text: string; ranges: { start: number; end: number }[] }[]
    node: { __typename: string; id?: string; code?: string; name?: { value: string } }
  }[]
  facets: { by: string; values: { value: string; count: number }[] }[]
}

describe.each(modes)('search with subgraphs %s', (mode) => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await testGraph({ store: content.store, mode })
  })
  afterAll(() => graph.stop())

  const ask = (variables: Record<string, unknown>): Promise<Answer> => graph.ask(query, variables)
  const search = async (variables: Record<string, unknown>) => dataOf<{ search: Found }>(await ask(variables)).search
  const all = async (variables: Record<string, unknown>): Promise<string[]> => {
    const names: string[] = []
    let after: string | null = null
    for (let hasNextPage = true; hasNextPage; ) {
      const page: Found = await search({ ...variables, after })
      names.push(...page.edges.map(({ node }) => `${node.__typename} ${node.id ?? node.code}`))
      hasNextPage = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
      expect(after).toBe(page.edges.at(-1)?.cursor ?? null)
    }
    return names
  }

  it('finds entries of all four owners, each with fields of its owner', async () => {
    const { edges, totalCount } = await search({ text: 'London', in: 'EN', first: 100 })
    expect(edges[0]?.node).toEqual({
      __typename: 'Office',
      id: 'london',
      name: { value: expect.stringContaining('London') },
      publications: { totalCount: expect.any(Number) },
    })
    expect(totalCount).toBeGreaterThan(10)
    const types = new Set((await all({ text: '交流', first: 100 })).map((name) => name.split(' ')[0]))
    expect([...types]).toEqual(
      expect.arrayContaining(['Report', 'Topic', 'Programme', 'Session', 'GrantScheme', 'GrantAward', 'Municipality']),
    )
  })

  it('gives snippets with the places of what was found, as text', async () => {
    const { edges } = await search({ text: 'ﾌｫｰﾗﾑ', first: 5 })
    expect(edges.length).toBe(5)
    for (const { snippets } of edges) {
      for (const { text, ranges, language } of snippets) {
        expect(text).not.toMatch(/<\/?\w+>/)
        expect(language).toMatch(/^[A-Z_]+$/)
        expect(ranges.length).toBeGreaterThan(0)
        for (const { start, end } of ranges) {
          expect(text.slice(start, end).normalize('NFKC').toLowerCase()).toMatch(/フォーラム|forum/)
        }
      }
    }
    expect(edges[0]?.snippets[0]?.field).toMatch(/^(title|name|aliases)$/)
  })

  it('pages through everything once, the best first', async () => {
    const variables = { text: '国際', first: 30 }
    const names = await all(variables)
    const { totalCount } = await search(variables)
    expect(names).toHaveLength(totalCount)
    expect(new Set(names).size).toBe(totalCount)
    expect(totalCount).toBeGreaterThan(100)
    const { edges } = await search({ text: '国際', first: 100 })
    const scores = edges.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(names.slice(0, 100)).toEqual(edges.map(({ node }) => `${node.__typename} ${node.id ?? node.code}`))
  })

  it('is narrowed to kinds and keys, and counts by them', async () => {
    const everything = await search({ text: '教育' })
    const facet = (found: Found, by: string) => found.facets.find((one) => one.by === by)?.values ?? []
    const [largest] = facet(everything, 'KIND')
    if (!largest) throw new Error('nothing was counted')
    const narrowed = await search({ text: '教育', kinds: [largest.value] })
    expect(narrowed.totalCount).toBe(largest.count)
    expect(facet(narrowed, 'KIND')).toEqual(facet(everything, 'KIND'))
    const [year] = facet(everything, 'FISCAL_YEAR')
    const ofYear = await search({ text: '教育', where: { fiscalYear: [Number(year?.value)] } })
    expect(ofYear.totalCount).toBe(year?.count)
    const [office] = facet(everything, 'OFFICE')
    expect((await search({ text: '教育', where: { office: [office?.value] } })).totalCount).toBe(office?.count)
    expect((await search({ text: '教育', kinds: [] })).totalCount).toBe(0)
    expect((await search({ text: '教育', kinds: ['PUBLIC_FILE'] })).edges).toEqual([])
    expect((await search({ text: '教育', where: { country: ['aq'] } })).totalCount).toBe(0)
  })

  it('answers what is only counted', async () => {
    const { search: counted } = dataOf<{ search: object }>(
      await graph.ask('{ search(text: "東京", in: JA, first: 1) { totalCount facets(by: [KIND, KIND]) { by } } }'),
    )
    expect(counted).toEqual({ totalCount: expect.any(Number), facets: [{ by: 'KIND' }] })
  })

  it('says in the schema how long a text may be', () => {
    const schema = buildSchema(readFileSync(apiSchemaFile, 'utf8'))
    const argument = schema
      .getQueryType()
      ?.getFields()
      .search?.args.find(({ name }) => name === 'text')
    expect(argument?.description).toContain(`${longestSearchText} characters at the most`)
  })

  it.each([
    [{ text: '' }, 'Argument "text" is empty'],
    [{ text: ' \u3000\n' }, 'Argument "text" is empty'],
    [{ text: '国'.repeat(10_000) }, 'Argument "text" is longer than 200 characters'],
    [{ text: '🎌🎉' }, 'Argument "text" has no letter or digit'],
    [{ text: '\u0000\u0007\u001b' }, 'Argument "text" has no letter or digit'],
    [{ text: '国際', after: 'x' }, 'Argument "after" is not a cursor of this search'],
    [{ text: '国際', first: 0 }, 'Argument "first" must be between 1 and 100, not 0'],
    [{ text: '国際', first: 101 }, 'Argument "first" must be between 1 and 100, not 101'],
  ])('says what is wrong with %j, once', async (variables, message) => {
    const { errors } = await ask(variables)
    expect(errors).toEqual([
      { message: expect.stringContaining(message), path: ['search'], extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it.each([
    [{ text: null }, 'text'],
    [{ text: 5 }, 'text'],
    [{ text: '国際', in: 'XX' }, 'in'],
    [{ text: '国際', kinds: ['GHOST'] }, 'kinds'],
    [{ text: '国際', where: { colour: ['red'] } }, 'colour'],
    [{ text: '国際', first: 'x' }, 'first'],
  ])('names the argument that does not fit in %j', async (variables, name) => {
    const { errors } = await ask(variables)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain(name)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('refuses the cursor of another text or language, and takes it with other filters', async () => {
    const { endCursor: after } = (await search({ text: '国際', first: 1 })).pageInfo
    for (const variables of [
      { text: '国内', after },
      { text: '国際', in: 'EN', after },
    ]) {
      expect((await ask(variables)).errors?.[0]?.message).toContain('Argument "after" is not a cursor of this search')
    }
    expect((await search({ text: '国際', kinds: ['PROGRAMME'], after })).edges.length).toBeGreaterThan(0)
  })

  it('passes over emoji and control characters among words', async () => {
    expect(await all({ text: '🎌国際\u0000\u0007' })).toEqual(await all({ text: '国際' }))
  })

  it('finds what is published at once, and never again what is withdrawn', async () => {
    const { store } = content
    const word = mode === 'in process' ? '架空祭' : '幻想祭'
    const [topic] = await store.get('Topic', ['inbound-tourism'])
    const [office] = await store.get('Office', ['london'])
    if (!topic || !office) throw new Error('not published')
    const version = Date.now() + modes.indexOf(mode) * 10_000 + 10_000
    const topicOrigin = 'content/Topic/inbound-tourism'
    const officeOrigin = 'content/Office/london'
    expect(await all({ text: word })).toEqual([])
    await store.apply([
      {
        operation: 'UPSERT',
        entry: { ...topic, version, body: { ...topic.body, name: { ...topic.body.name, ja: word } } },
        origin: topicOrigin,
      },
      {
        operation: 'UPSERT',
        entry: { ...office, version, body: { ...office.body, description: { ja: word } } },
        origin: officeOrigin,
      },
    ])
    expect(await all({ text: word })).toEqual(['Topic inbound-tourism', 'Office london'])
    await store.apply([{ operation: 'REMOVE', origin: topicOrigin, version: version + 1 }])
    expect(await all({ text: word })).toEqual(['Office london'])
    // Too late: an older version than the one that was withdrawn.
    await store.apply([
      {
        operation: 'UPSERT',
        entry: { ...topic, version, body: { ...topic.body, name: { ja: word } } },
        origin: topicOrigin,
      },
    ])
    expect(await all({ text: word })).toEqual(['Office london'])
    await store.apply([
      { operation: 'UPSERT', entry: { ...topic, version: version + 2 }, origin: topicOrigin },
      { operation: 'UPSERT', entry: { ...office, version: version + 2 }, origin: officeOrigin },
    ])
    expect(await all({ text: word })).toEqual([])
  })
})
