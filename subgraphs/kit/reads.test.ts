import { createSubgraph, type SubgraphName } from '../index.js'
import type { Report } from '../publications/generated/resolvers.js'
import { countingReader } from '../testing/counting-reader.js'
import { dataOf } from '../testing/query.js'
import { type RealContent, realContent } from '../testing/real-content.js'

let content: RealContent
beforeAll(async () => {
  content = await realContent()
})
afterAll(() => content.remove())

/** What one operation reads, and its data. */
async function readBy(name: SubgraphName, query: string, variables?: Record<string, unknown>) {
  const store = countingReader(content.store)
  const subgraph = createSubgraph(name, { store, compileOnUse: 1 })
  const data = dataOf(await subgraph.execute({ query, variables }))
  return { data, calls: store.calls.map((call) => `${call.method} ${call.of}`), asked: store.calls }
}

const representations = (kind: string, ids: string[]) => ids.map((id) => ({ __typename: kind, id }))

describe('an operation reads', () => {
  it('once for each kind that a page of publications refers to', async () => {
    const { calls, data } = await readBy(
      'publications',
      `{ publications(first: 50, where: { fiscalYear: [2023] }) { nodes {
           id office { id } countries { code } municipalities { id } topics { id name { value } } programme { id } } } }`,
    )
    expect(calls.sort()).toEqual(
      ['get Country', 'get Municipality', 'get Office', 'get Programme', 'get Topic', 'list Publication'].sort(),
    )
    const { nodes } = data.publications as { nodes: Pick<Report, 'topics'>[] }
    expect(nodes.some((node) => node.topics.length > 1)).toBe(true)
  })

  it('the lists of many parents together', async () => {
    const { calls, asked } = await readBy(
      'programmes',
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Office {
         sessions(first: 2) { totalCount nodes { id programme { id name { value } } } } events(first: 1) { nodes { id } } } } }`,
      { representations: representations('Office', ['london', 'paris', 'seoul', 'beijing']) },
    )
    expect(calls).toEqual(['list Session', 'list Event', 'get Programme'])
    expect(asked[0]?.asked).toBe(4)
  })

  it('step by step down: one list or get for each step', async () => {
    const { calls } = await readBy(
      'offices',
      `{ countries(first: 20) { nodes { code offices { id countries { code offices { id } } } } } }`,
    )
    expect(calls.filter((call) => call === 'list Office').length).toBe(2)
    expect(calls.filter((call) => call === 'get Country').length).toBe(1)
    expect(calls).toHaveLength(4)
  })

  it('nothing twice', async () => {
    const { calls } = await readBy(
      'publications',
      `{ a: report(id: "clair-report-2023-us-adult-english") { id office { id } }
         b: report(id: "clair-report-2023-us-adult-english") { title { value } office { id } }
         c: publications(first: 3) { nodes { id } } d: publications(first: 3) { totalCount nodes { id } } }`,
    )
    expect(calls.sort()).toEqual(['get Office', 'get Report', 'list Publication'])
  })
})
