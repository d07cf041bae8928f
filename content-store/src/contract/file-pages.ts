import type { Entry } from '../entry.js'
import { type Change, type FileSearchEdge, InvalidCursor, mostPages } from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { dayOf, originOf, publicFile, report, upsert } from './sample-entries.js'
import { markedIn } from './search-pages.js'

/** A file whose first page has the first text, and so on. */
const withPages = (file: Entry<'PublicFile'>, ...texts: string[]): Change => ({
  operation: 'UPSERT',
  entry: file,
  origin: originOf(file),
  pages: texts.map((text, index) => ({ number: index + 1, text })),
})

export function describeFilePages(open: OpenStore): void {
  describe('searchFiles', () => {
    const at = opened(open)
    const find = (text: string, first = 100) => at.store.searchFiles({ text, first })
    /** Each file that is found, with the numbers of its shown pages. */
    const shown = (edges: readonly FileSearchEdge[]) =>
      edges.map(({ entry, pages }) => [entry.id, ...pages.map(({ number }) => number)])
    const found = async (text: string) => shown((await find(text)).edges)

    it('finds nothing where nothing is published', async () => {
      const page = await find('国際')
      expect(page).toMatchObject({ edges: [], hasNextPage: false, endCursor: null })
      expect(await page.totalCount()).toBe(0)
    })

    it('finds the pages on which something stands, and shows it there', async () => {
      await at.store.apply([
        withPages(publicFile('report'), '目次', '多文化共生の取組', '資料', 'ロンドンでの国際交流と多文化共生'),
        withPages(publicFile('other'), '観光'),
      ])
      const page = await find('多文化共生')
      expect(shown(page.edges)).toEqual([['report', 2, 4]])
      expect(await page.totalCount()).toBe(1)
      const [edge] = page.edges as [FileSearchEdge]
      expect(await edge.pageCount()).toBe(2)
      expect(markedIn({ snippets: edge.pages as never })).toEqual(['多文化共生', '多文化共生'])
      expect(edge.entry.body).toEqual(publicFile('report').body)
    })

    it.each([
      ['国際', '自治体の国際交流', '自治体の国と際限'],
      ['国', '自治体の国際交流', '自治体の交流'],
      ['ﾌｫｰﾗﾑ', '自治体国際化フォーラム', '自治体国際化フォーク'],
      ['多言語の　案内', '案内板と多言語の表示', '多言語の表示'],
      ['「地方自治 制度」', '地方自治・制度の概要', '制度と地方自治'],
      ['local government', 'Local Governments in Japan', 'A government abroad'],
      ['지방자치', '한국의 지방자치제도', '한국의 지방 정부'],
      ['外国人が相談できる窓口', '外国人住民の相談に応じる窓口', '外国人住民の窓口'],
    ])('of %s finds “%s” but not “%s”', async (asked, text, other) => {
      await at.store.apply([withPages(publicFile('this'), text), withPages(publicFile('other'), other)])
      expect(await found(asked)).toEqual([['this', 1]])
    })

    it('wants all words on one page; where no page has them all, any will do', async () => {
      const scattered = withPages(publicFile('scattered'), '英国の教育', '高齢者の福祉')
      await at.store.apply([scattered, withPages(publicFile('together'), '教育と福祉')])
      expect(await found('教育 福祉')).toEqual([['together', 1]])
      await at.store.apply([{ operation: 'REMOVE', kind: 'PublicFile', id: 'together', version: 2 }])
      expect(await found('教育 福祉')).toEqual([['scattered', 1, 2]])
    })

    it('gives the newest files first, with their first three pages and how many there are', async () => {
      const many = Array.from({ length: 40 }, (_, index) => (index % 2 ? '助成金の案内' : '余白'))
      await at.store.apply([
        withPages(publicFile('old', { publishedAt: dayOf(1) }), ...many),
        withPages(publicFile('new', { publishedAt: dayOf(9) }), '助成金'),
        withPages(publicFile('middle', { publishedAt: dayOf(5) }), ...[...many].reverse()),
      ])
      const { edges } = await find('助成金')
      expect(shown(edges)).toEqual([
        ['new', 1],
        ['middle', 1, 3, 5],
        ['old', 2, 4, 6],
      ])
      expect(await Promise.all(edges.map((edge) => edge.pageCount()))).toEqual([1, 20, 20])
    })

    it.each([1, 2, 3, 7])('gives every file once, %d on a page', async (first) => {
      const files = Array.from({ length: 7 }, (_, index) =>
        withPages(
          publicFile(`file-${index}`, { publishedAt: dayOf(index) }),
          ...Array.from({ length: 1 + ((index * 5) % 7) }, () => '姉妹都市'),
        ),
      )
      await at.store.apply(files)
      const ids: string[] = []
      let after: string | undefined
      for (;;) {
        const page = await at.store.searchFiles({ text: '姉妹都市', first, after })
        expect(await page.totalCount()).toBe(7)
        for (const { entry, pages } of page.edges) {
          ids.push(entry.id)
          const all = 1 + ((Number(entry.id.slice(5)) * 5) % 7)
          expect(pages.map(({ number }) => number)).toEqual([1, 2, 3].slice(0, all))
        }
        if (!page.hasNextPage) break
        after = page.endCursor ?? undefined
      }
      expect(ids).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `file-${index}`))
      expect((await at.store.searchFiles({ text: '姉妹都市', first: 0 })).edges).toEqual([])
    })

    it('refuses a cursor of another search', async () => {
      await at.store.apply([withPages(publicFile('a'), '観光'), withPages(publicFile('b'), '観光')])
      const { endCursor } = await find('観光', 1)
      for (const [text, after] of [
        ['教育', endCursor],
        ['観光', 'x'],
        ['観光', (await at.store.search({ text: '観光', language: 'ja', first: 1 })).endCursor ?? 'W10'],
      ] as const) {
        await expect(at.store.searchFiles({ text, first: 1, after: after ?? '' })).rejects.toThrow(InvalidCursor)
      }
      await expect(at.store.searchFiles({ text: '観光', first: -1 })).rejects.toThrow(RangeError)
    })

    it('finds what is published now, and nothing else', async () => {
      const reader = await at.reader()
      const now = async (text: string) => shown((await reader.searchFiles({ text, first: 10 })).edges)
      const file = publicFile('file')
      await at.store.apply([withPages(file, '福井県の眼鏡', '鯖江市')])
      expect(await now('眼鏡')).toEqual([['file', 1]])
      await at.store.apply([withPages(publicFile('file', { version: 2 }), '鯖江市の眼鏡')])
      expect(await now('鯖江市')).toEqual([['file', 1]])
      expect(await now('福井県')).toEqual([])
      // Another title alone leaves its pages as they are.
      const renamed = publicFile('file', { version: 3, title: { ja: '別の題' } })
      await at.store.apply([withPages(renamed, '鯖江市の眼鏡')])
      expect(await now('眼鏡')).toEqual([['file', 1]])
      // Under another id of the same document.
      await at.store.apply([
        { ...withPages(publicFile('moved', { version: 4 }), '鯖江市の眼鏡'), origin: originOf(file) } as Change,
      ])
      expect(await now('眼鏡')).toEqual([['moved', 1]])
      await at.store.apply([{ operation: 'REMOVE', origin: originOf(file), version: 5 }])
      expect(await now('眼鏡')).toEqual([])
      expect(await at.store.get('PublicFile', ['file', 'moved'])).toEqual([undefined, undefined])
    })

    it('is no part of what else is searched and read', async () => {
      await at.store.apply([upsert(report('plain')), withPages(publicFile('file'), '報告書の中身')])
      const { edges } = await at.store.search({ text: '報告書', language: 'ja', first: 10 })
      expect(edges.map(({ entry }) => entry.id)).toEqual(['plain'])
      const [entry] = await at.store.get('PublicFile', ['file'])
      expect(JSON.stringify(entry)).not.toContain('中身')
      expect(await found('ファイル')).toEqual([])
    })

    it('is a change when the text is another, and none when it is the same', async () => {
      const file = publicFile('file')
      const revision = await at.store.apply([withPages(file, '一')])
      expect(await at.store.apply([withPages(file, '一')])).toBe(revision)
      expect(await at.store.apply([withPages(file, '一', '二')])).toBe(revision + 1)
      expect(await at.store.apply([upsert(file)])).toBe(revision + 2)
      expect(await found('一')).toEqual([])
    })

    it('takes the pages that there are places for', async () => {
      const file = publicFile('file')
      const last = { number: mostPages, text: '最後' }
      await at.store.apply([{ operation: 'UPSERT', entry: file, origin: originOf(file), pages: [last] }])
      expect(await found('最後')).toEqual([['file', mostPages]])
      const beyond = { number: mostPages + 1, text: '外' }
      const change: Change = { operation: 'UPSERT', entry: file, origin: originOf(file), pages: [beyond] }
      await expect(at.store.apply([change])).rejects.toThrow(RangeError)
    })
  })
}
