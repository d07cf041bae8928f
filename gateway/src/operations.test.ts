import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type CountedCall, countingReader, type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { dataOf, modes, type TestGraph, testGraph } from './testing/graph.js'

let content: RealContent
beforeAll(async () => {
  content = await realContent()
})
afterAll(() => content.remove())

const municipalityQuery = `query Municipality($id: ID!, $lang: Language!) {
  municipality(id: $id) {
    name(in: $lang) { value language }
    awards(first: 10) { totalCount nodes { title(in: $lang) { value language } fiscalYear status scheme { id name(in: $lang) { value } } } }
    publications(first: 10) { totalCount nodes { __typename id title(in: $lang) { value language } } }
    events(first: 10) { totalCount nodes { name(in: $lang) { value } office { id name(in: $lang) { value } } } }
    placements(first: 5) { totalCount } dispatches(first: 5) { totalCount }
  }
}`

const officesQuery = `query Offices { offices(first: 20) { totalCount nodes { id name(in: FR) { value language } countries { code name(in: FR) { value } }
  publications(first: 3) { totalCount nodes { id } } sessions(first: 1) { totalCount } supportCounts { fiscalYear total } } } }`

const reportQuery = `query Report { report(id: "clair-report-2023-us-adult-english") { title(in: EN) { value language } office { id } countries { code } languages } }`

interface Connection<Node> {
  totalCount: number
  nodes: Node[]
}
interface ServedText {
  value: string
  language: string
}

describe.each(modes)('the graph with subgraphs %s', (mode) => {
  let graph: TestGraph
  let calls: CountedCall[]

  beforeAll(async () => {
    const store = countingReader(content.store)
    calls = store.calls
    // What is read is only to be seen when answers are made.
    graph = await testGraph({ store, mode, policy: { cacheBytes: 0 } })
  })
  afterAll(() => graph.stop())
  beforeEach(() => {
    calls.length = 0
  })

  it('joins what four owners say of a local government', async () => {
    const { municipality } = dataOf<{
      municipality: {
        name: ServedText
        awards: Connection<{ title: ServedText | null; fiscalYear: number; scheme: { id: string; name: ServedText } }>
        publications: Connection<{ __typename: string; id: string; title: ServedText }>
        events: Connection<{ name: ServedText; office: { id: string; name: ServedText } | null }>
        placements: { totalCount: number }
        dispatches: { totalCount: number }
      }
    }>(await graph.ask(municipalityQuery, { id: 'fukui-ken', lang: 'FR' }))
    expect(municipality.name.value).toMatch(/Fukui/)
    expect(municipality.publications.nodes).toContainEqual(
      expect.objectContaining({ __typename: 'BestPractice', id: 'good-practice-fukui-policy-design' }),
    )
    expect(municipality.events.totalCount).toBe(municipality.events.nodes.length)
    expect(municipality.events.nodes.map((event) => event.office?.id)).toEqual(expect.arrayContaining(['paris']))
  })

  it('gives the awards of a local government with their schemes', async () => {
    const { grantAwards } = dataOf<{ grantAwards: { nodes: { recipient: { municipality: { id: string } } }[] } }>(
      await graph.ask(
        '{ grantAwards(first: 1, where: { status: [AWARDED] }) { nodes { recipient { municipality { id } } } } }',
      ),
    )
    const id = grantAwards.nodes[0]?.recipient.municipality.id
    const { municipality } = dataOf<{
      municipality: {
        awards: Connection<{ fiscalYear: number; status: string; scheme: { id: string; name: { value: string } } }>
      }
    }>(await graph.ask(municipalityQuery, { id, lang: 'EN' }))
    expect(municipality.awards.totalCount).toBeGreaterThan(0)
    expect(municipality.awards.nodes[0]?.scheme.name.value).toMatch(/[A-Za-z]/)
    expect(municipality.awards.nodes[0]?.fiscalYear).toBeGreaterThan(2000)
  })

  it('lists the offices with what others add to them', async () => {
    const { offices } = dataOf<{
      offices: Connection<{
        id: string
        name: ServedText
        countries: { code: string; name: { value: string } }[]
        publications: Connection<{ id: string }>
        sessions: { totalCount: number }
        supportCounts: { fiscalYear: number; total: number }[]
      }>
    }>(await graph.ask(officesQuery))
    expect(offices.totalCount).toBe(8)
    const london = offices.nodes.find((office) => office.id === 'london')
    expect(london).toMatchObject({ name: { language: 'FR' }, supportCounts: [{ fiscalYear: 2023 }] })
    expect(london?.countries).toContainEqual({ code: 'GB', name: { value: 'Royaume-Uni' } })
    expect(london?.publications.nodes).toHaveLength(3)
    expect(london?.sessions.totalCount).toBeGreaterThan(0)
  })

  it('gives a report with references into other subgraphs', async () => {
    expect(dataOf(await graph.ask(reportQuery))).toEqual({
      report: {
        title: { value: 'English language education for adult immigrants in the United States', language: 'EN' },
        office: { id: 'new-york' },
        countries: [{ code: 'US' }],
        languages: ['JA', 'EN', 'FR', 'ZH', 'KO'],
      },
    })
  })

  it('reads the store once for each kind and step', async () => {
    await graph.ask(officesQuery)
    const reads = calls.map((call) => `${call.method} ${call.of}`)
    expect(reads.filter((read) => read === 'list Office')).toHaveLength(1)
    expect(reads.filter((read) => read === 'get Country')).toHaveLength(1)
    expect(reads.filter((read) => read === 'list Publication')).toHaveLength(1)
    expect(reads.filter((read) => read === 'list Session')).toHaveLength(1)
    expect(calls.find((call) => call.of === 'Publication')?.asked).toBe(8)
    expect(reads).toHaveLength(4)
  })

  it('does not read in one subgraph what it has read in another, when they share a process', async () => {
    await graph.ask('{ publications(first: 50) { nodes { office { id name { value } } } } }')
    const offices = calls.filter((call) => call.of === 'Office')
    expect(offices).toHaveLength(mode === 'in process' ? 1 : 2)
  })

  it('understands fragments, aliases, interfaces, directives and variables', async () => {
    const { newest, reports } = dataOf<{
      newest: { nodes: Record<string, unknown>[] }
      reports: { nodes: { __typename: string; series: string; ja: ServedText; en: ServedText; office?: object }[] }
    }>(
      await graph.ask(
        `query ($withOffice: Boolean!, $where: PublicationWhere) {
           newest: publications(first: 100, where: { kind: [MAGAZINE_ISSUE, NEWSLETTER_ISSUE] }) { nodes { ...kindOfIssue } }
           reports: publications(first: 5, where: $where) { nodes { __typename ...titles ... on Report { series } } }
         }
         fragment kindOfIssue on Publication { __typename id ... on MagazineIssue { number issueMonth } ... on NewsletterIssue { newsletter } }
         fragment titles on Publication { ja: title { ...served } en: title(in: EN) { ...served } office @include(if: $withOffice) { id } }
         fragment served on Text { value language }`,
        { withOffice: false, where: { kind: ['REPORT'] } },
      ),
    )
    expect(new Set(newest.nodes.map((node) => node.__typename))).toEqual(new Set(['MagazineIssue', 'NewsletterIssue']))
    for (const node of newest.nodes) expect('newsletter' in node).toBe(node.__typename === 'NewsletterIssue')
    expect(reports.nodes).toHaveLength(5)
    for (const report of reports.nodes) {
      expect(report).toMatchObject({ __typename: 'Report', ja: { language: 'JA' }, en: { language: 'EN' } })
      expect(report.series).toMatch(/^(CLAIR_REPORT|LOCAL_GOVERNMENT_SERIES)$/)
      expect('office' in report).toBe(false)
    }
  })

  it('gives texts in the fallback language where a translation is missing', async () => {
    const { municipality } = dataOf<{ municipality: Record<string, ServedText> }>(
      await graph.ask(
        '{ municipality(id: "hokkaido") { zh: name(in: ZH) { value language } easy: name(in: JA_EASY) { value language } } }',
      ),
    )
    expect(municipality.easy).toEqual({ value: '北海道', language: 'JA' })
    expect(['ZH', 'EN']).toContain(municipality.zh?.language)
  })

  it('pages through a list that another subgraph adds', async () => {
    const query = `query ($after: String) { office(id: "london") { publications(first: 4, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } facets(by: [KIND]) { values { value count } } } } }`
    type Page = Connection<{ id: string }> & {
      pageInfo: { hasNextPage: boolean; endCursor: string }
      facets: { values: { count: number }[] }[]
    }
    const ids: string[] = []
    let after: string | undefined
    for (let more = true; more; ) {
      const { office } = dataOf<{ office: { publications: Page } }>(await graph.ask(query, { after }))
      const { nodes, pageInfo, facets, totalCount } = office.publications
      ids.push(...nodes.map((node) => node.id))
      expect(facets[0]?.values.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount)
      more = pageInfo.hasNextPage
      after = pageInfo.endCursor
      if (!more) expect(ids.length).toBe(totalCount)
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(4)
  })

  it('is null for what is not published', async () => {
    expect(dataOf(await graph.ask('{ office(id: "atlantis") { id } country(code: "AQ") { code } }'))).toEqual({
      office: null,
      country: null,
    })
  })

  it.each([
    ['{ offices(first: 0) { totalCount } }', 'Argument "first" must be between 1 and 100, not 0.', ['offices']],
    [
      '{ office(id: "london") { publications(first: 101) { totalCount } } }',
      'Argument "first" must be between 1 and 100, not 101.',
      ['office', 'publications'],
    ],
    [
      '{ offices(after: "x") { nodes { id } } }',
      'Argument "after" is not a cursor of this list: give an `endCursor` of an earlier page of it.',
      ['offices', 'nodes'],
    ],
  ])('says what is wrong with %s', async (query, message, path) => {
    const { errors } = await graph.ask(query)
    expect(errors).toEqual([expect.objectContaining({ message, path, extensions: { code: 'BAD_USER_INPUT' } })])
  })

  it.each([
    ['{ offices(first: "x") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ country(code: "Mars") { code } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s with a code', async (query, code) => {
    const { errors } = await graph.ask(query)
    expect(errors?.map((error) => error.extensions.code)).toEqual([code])
  })

  const estimateQuery = `query ($input: GrantEstimateInput!) { grantEstimate(input: $input) {
    verdict maximumYen scheme { id name(in: EN) { value } programme { id name(in: EN) { value } } }
    rules { code outcome amountYen text(in: FR) { value language } source { document section } }
    contact { department(in: EN) { value } tel email } } }`
  const project = {
    scheme: 'economic-activity',
    applicant: 'PREFECTURE',
    eligibleCostYen: 2_000_001,
    place: 'MAINLY_ABROAD',
    partnership: 'SINGLE',
    otherSubsidies: 'NONE',
  }

  it('estimates a grant, with the rules in the reader’s language and where they are written', async () => {
    const { grantEstimate } = dataOf<{ grantEstimate: Record<string, unknown> }>(
      await graph.ask(estimateQuery, { input: project }),
    )
    expect(grantEstimate).toMatchObject({
      verdict: 'ELIGIBLE',
      maximumYen: 1_000_000,
      scheme: { id: 'economic-activity', programme: { id: 'economic-activity-grant-programme' } },
      contact: { tel: '03-5213-1726', email: 'keishin@clair.or.jp' },
    })
    const source = { document: 'BROCHURE_2025', section: '経済活動助成事業' }
    expect(grantEstimate.rules).toEqual([
      expect.objectContaining({ code: 'APPLICANT', outcome: 'FULFILLED', amountYen: null, source }),
      expect.objectContaining({ code: 'MINIMUM_COST', outcome: 'FULFILLED', source }),
      expect.objectContaining({ code: 'OTHER_SUBSIDIES', outcome: 'FULFILLED', source }),
      expect.objectContaining({
        code: 'RATE',
        amountYen: 1_000_000,
        text: { value: 'La moitié au plus des dépenses éligibles', language: 'FR' },
      }),
      expect.objectContaining({ code: 'ROUNDING', amountYen: 1_000_000, source: null }),
      expect.objectContaining({ code: 'CAP', outcome: 'FULFILLED', amountYen: 5_000_000, source }),
    ])
  })

  it('says whom to ask where the documents give no rule', async () => {
    const input = { ...project, scheme: 'disaster-foreign-resident-support' }
    const { grantEstimate } = dataOf<{ grantEstimate: Record<string, unknown> }>(
      await graph.ask(estimateQuery, { input }),
    )
    expect(grantEstimate).toMatchObject({
      verdict: 'ASK',
      maximumYen: null,
      contact: { department: { value: 'General enquiries' }, tel: '03-5213-1730', email: null },
    })
  })

  it.each([
    ['eligibleCostYen', 0],
    ['eligibleCostYen', -1],
    ['eligibleCostYen', 2_147_483_648],
    ['eligibleCostYen', 0.5],
    ['eligibleCostYen', 'much'],
    ['eligibleCostYen', null],
    ['eligibleCostYen', undefined],
    ['scheme', 'atlantis'],
    ['scheme', undefined],
    ['applicant', 'GHOST'],
    ['applicant', undefined],
    ['place', undefined],
    ['partnership', undefined],
    ['otherSubsidies', undefined],
  ])('names %s when it is %s in an estimate', async (field, value) => {
    const { errors } = await graph.ask(estimateQuery, { input: { ...project, [field]: value } })
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.message).toContain(field)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  const changesQuery = `query ($after: String, $kinds: [EntryKind!], $first: Int) {
    changes(after: $after, kinds: $kinds, first: $first) { cursor hasMore changes { operation kind id version changedAt languages
      entity { __typename ... on Topic { en: name(in: EN) { value } } ... on Office { id ko: name(in: KO) { value language } }
        ... on GrantAward { fiscalYear scheme { name(in: EN) { value } } } ... on Country { code } ... on Session { status } } } } }`
  interface ChangesAnswer {
    changes: {
      cursor: string
      hasMore: boolean
      changes: { operation: string; kind: string; id: string; entity: Record<string, unknown> | null }[]
    }
  }
  const changesOf = async (variables: Record<string, unknown>) =>
    dataOf<ChangesAnswer>(await graph.ask(changesQuery, variables)).changes

  it('gives everything as changes, with entries of all four owners', async () => {
    const found = new Map<string, number>()
    let after: string | undefined
    for (let hasMore = true; hasMore; ) {
      const page = await changesOf({ after })
      expect(page.changes.length).toBeLessThanOrEqual(100)
      for (const { operation, kind, entity } of page.changes) {
        expect([operation, entity?.__typename]).toEqual([
          'UPSERT',
          kind.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase()),
        ])
        found.set(kind, (found.get(kind) ?? 0) + 1)
      }
      after = page.cursor
      hasMore = page.hasMore
    }
    expect(Object.fromEntries(found)).toMatchObject({ OFFICE: 8, SITE: 1, REPORT: 31, GRANT_AWARD: 91, SESSION: 193 })
    expect(await changesOf({ after })).toEqual({ changes: [], cursor: after, hasMore: false })
  })

  it('gives what changed since as changes: publications, removals, and their entries as they now are', async () => {
    const kinds = ['TOPIC', 'OFFICE', 'GRANT_AWARD']
    let start = await changesOf({ kinds })
    while (start.hasMore) start = await changesOf({ kinds, after: start.cursor })
    const { store } = content
    const [topic] = await store.get('Topic', ['inbound-tourism'])
    const [office] = await store.get('Office', ['london'])
    if (!topic || !office) throw new Error('not published')
    const version = Date.now() + 10_000
    const origins = { topic: 'content/Topic/inbound-tourism', office: 'content/Office/london' }
    const name = { ...topic.body.name, en: `Visitors (${mode})` }
    const changed = { ...topic, version, body: { ...topic.body, name } }
    await store.apply([
      { operation: 'UPSERT', entry: changed, origin: origins.topic },
      { operation: 'REMOVE', origin: origins.office, version },
    ])
    const news = await changesOf({ kinds, after: start.cursor })
    expect(news).toMatchObject({ hasMore: false })
    expect(news.changes).toEqual([
      {
        operation: 'UPSERT',
        kind: 'TOPIC',
        id: 'inbound-tourism',
        version,
        changedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        languages: topic.languages.map((code) => code.toUpperCase().replace('-', '_')),
        entity: { __typename: 'Topic', en: { value: `Visitors (${mode})` } },
      },
      expect.objectContaining({ operation: 'REMOVE', kind: 'OFFICE', id: 'london', languages: [], entity: null }),
    ])
    await store.apply([
      { operation: 'UPSERT', entry: { ...topic, version: version + 1 }, origin: origins.topic },
      { operation: 'UPSERT', entry: { ...office, version: version + 1 }, origin: origins.office },
    ])
    const restored = await changesOf({ kinds, after: news.cursor })
    expect(restored.changes.map(({ id, entity }) => [id, entity])).toEqual([
      ['inbound-tourism', { __typename: 'Topic', en: { value: topic.body.name.en } }],
      ['london', { __typename: 'Office', id: 'london', ko: expect.objectContaining({ language: 'KO' }) }],
    ])
  })

  it('says what is wrong with a cursor of changes, and what to do when it has expired', async () => {
    const { cursor } = await changesOf({ kinds: ['TOPIC'] })
    const [, , store] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const expired = Buffer.from(JSON.stringify(['log', '', `not${store}`, 1])).toString('base64url')
    for (const [variables, code, message] of [
      [{ after: 'x' }, 'BAD_USER_INPUT', /"after" is not a cursor of these changes/],
      [{ after: cursor }, 'BAD_USER_INPUT', /with the same `kinds`/],
      [{ after: expired }, 'CURSOR_EXPIRED', /Ask without "after" for a full copy/],
      [{ first: 0 }, 'BAD_USER_INPUT', /"first" must be between 1 and 100, not 0/],
      [{ first: 101 }, 'BAD_USER_INPUT', /"first" must be between 1 and 100, not 101/],
      [{ kinds: ['GHOST'] }, 'BAD_USER_INPUT', /GHOST/],
    ] as const) {
      const { errors } = await graph.ask(changesQuery, variables)
      expect(errors).toHaveLength(1)
      expect(errors?.[0]?.message).toMatch(message)
      expect(errors?.[0]?.extensions).toEqual({ code })
    }
  })

  it('shows what another process publishes to the next request', async () => {
    const title = async () =>
      dataOf<{ topic: { name: ServedText } }>(
        await graph.ask('{ topic(id: "inbound-tourism") { name(in: EN) { value } } }'),
      ).topic.name.value
    const before = await title()
    const changed = `${before} (${mode})`
    await publishTitle(content.file, changed)
    expect(await title()).toBe(changed)
    await publishTitle(content.file, before)
    expect(await title()).toBe(before)
  })
})

/** Changes the English name of a topic from a process of its own, as the publisher would. */
async function publishTitle(file: string, name: string): Promise<void> {
  const script = fileURLToPath(new URL('./testing/publish-topic-name.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, name], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
}
