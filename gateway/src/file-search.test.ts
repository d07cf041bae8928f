import { type Entry, longestSearchText } from '@kakehashi/content-store'
import { type RealContent, realContent } from '@kakehashi/subgraphs/testing'
import { dataOf, modes, type TestGraph, testGraph } from './testing/graph.js'

const reportId = 'clair-report-2023-us-adult-english'

let content: RealContent
beforeAll(async () => {
  content = await realContent()
  const at = '2025-04-01T00:00:00.000Z'
  const picture = { filename: 'f00d-480x679.webp', mimeType: 'image/webp', width: 480, height: 679, bytes: 9 } as const
  const file: Entry<'PublicFile'> = {
    kind: 'PublicFile',
    id: 'guide',
    version: 1,
    languages: ['ja', 'en'],
    publishedAt: at,
    updatedAt: at,
    body: {
      id: 'guide',
      title: { ja: '手引', en: 'Guide' },
      alt: { ja: '表紙' },
      filename: '手引.pdf',
      mimeType: 'application/pdf',
      bytes: 10,
      pageCount: 3,
      pictures: [
        { ...picture, crop: 'WHOLE' },
        { ...picture, filename: 'f00d-1200x630.jpg', mimeType: 'image/jpeg', crop: 'CARD' },
      ],
      focalPoint: { x: 20, y: 80 },
    },
  }
  const pages = [
    { number: 1, text: '目次' },
    { number: 3, text: '成人英語教育の手引' },
  ]
  const { store } = content
  const [report] = await store.get('Report', [reportId])
  const { origin = '' } = (await store.origins('Report')).find(({ id }) => id === reportId) ?? {}
  if (!report) throw new Error(`there is no ${reportId}`)
  const offering = { ...report, version: report.version + 1, body: { ...report.body, files: ['guide'] } }
  await store.apply([
    { operation: 'UPSERT', entry: file, origin: 'files/1', pages },
    { operation: 'UPSERT', entry: offering, origin },
  ])
})
afterAll(() => content.remove())

describe.each(modes)('the search of files with subgraphs %s', (mode) => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await testGraph({ store: content.store, mode })
  })
  afterAll(() => graph.stop())

  it('finds a file with its pages, its pictures and what offers it', async () => {
    const answer = await graph.ask(`{
      fileSearch(text: "英語教育") {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id }
        edges {
          cursor pageCount
          pages { number path text ranges { start end } }
          node {
            title(in: EN) { value } alt { value } isDecorative pageCount focalPoint { x y }
            pictures(crop: [WHOLE]) { path mimeType width height bytes crop }
            publications { totalCount nodes { id } }
          }
        }
      }
    }`)
    const { fileSearch } = dataOf<{ fileSearch: { edges: { cursor: string }[] } & Record<string, unknown> }>(answer)
    const [edge] = fileSearch.edges
    expect(fileSearch).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: edge?.cursor },
      nodes: [{ id: 'guide' }],
      edges: [
        {
          cursor: expect.any(String),
          pageCount: 1,
          pages: [
            {
              number: 3,
              path: `/files/${encodeURIComponent('手引.pdf')}?view#page=3`,
              text: '成人英語教育の手引',
              ranges: [{ start: 2, end: 6 }],
            },
          ],
          node: {
            title: { value: 'Guide' },
            alt: { value: '表紙' },
            isDecorative: false,
            pageCount: 3,
            focalPoint: { x: 20, y: 80 },
            pictures: [
              {
                path: '/files/f00d-480x679.webp',
                mimeType: 'image/webp',
                width: 480,
                height: 679,
                bytes: 9,
                crop: 'WHOLE',
              },
            ],
            publications: { totalCount: 1, nodes: [{ id: reportId }] },
          },
        },
      ],
    })
  })

  it.each([
    ['', 'empty'],
    ['。', 'no letter or digit'],
    ['あ'.repeat(longestSearchText + 1), 'longer than'],
  ])('says what is wrong with %j', async (text, words) => {
    const query = 'query ($text: String!) { fileSearch(text: $text) { totalCount } }'
    const { errors } = await graph.ask(query, { text })
    expect(errors?.[0]?.message).toContain(words)
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('says what is wrong with a cursor or a number', async () => {
    for (const [args, words] of [
      ['after: "x"', '"after" is not a cursor of this search'],
      ['first: 101', 'must be between 1 and 100'],
    ]) {
      const { errors } = await graph.ask(`{ fileSearch(text: "手引", ${args}) { totalCount } }`)
      expect(errors?.[0]?.message).toContain(words)
    }
  })
})
