import type { Language } from '../languages.js'
import { fold } from '../search/fold.js'
import { hasTerm, InvalidSearchText, parseSearchText } from '../search/query.js'
import { type Change, InvalidCursor, mostCounted, type SearchEdge, type SearchOptions } from '../store.js'
import type { OpenStore } from './index.js'
import { opened } from './opened.js'
import { article, office, report, upsert } from './sample-entries.js'
import { foundIds, halfCharacter, markedIn, type Question, searchAll, searchOne } from './search-pages.js'
import { describeSearchProperties } from './search-properties.js'

export function describeSearch(open: OpenStore, propertyRuns: number): void {
  describe('search', () => {
    const at = opened(open)
    const found = async (text: string, options?: Partial<SearchOptions>) =>
      foundIds((await searchOne(at.store, text, options)).edges)

    it('finds nothing where nothing is published', async () => {
      const page = await searchOne(at.store, '国際')
      expect(page).toMatchObject({ edges: [], hasNextPage: false, endCursor: null })
      expect(await page.totalCount()).toBe(0)
      expect(await page.facets(['kind', 'office'])).toEqual([
        { key: 'kind', values: [] },
        { key: 'office', values: [] },
      ])
    })

    it.each<[asked: string, language: Language, title: string, other: string]>([
      ['国際', 'ja', '自治体の国際交流', '自治体の国と際限'],
      ['国', 'ja', '自治体の国際交流', '自治体の交流'],
      ['東京', 'ja', '東京都の取組', '東北の京都'],
      ['ﾌｫｰﾗﾑ', 'ja', '自治体国際化フォーラム', '自治体国際化フォーク'],
      ['フォーラム', 'ja', '自治体ﾌｫｰﾗﾑ', '自治体ﾌｫｰｸ'],
      ['サーバー', 'ja', 'サーバの共同利用', 'サービスの共同利用'],
      ['國際', 'ja', '国際交流', '外国交流'],
      ['国際', 'ja', '國際交流', '外國交流'],
      ['縣', 'ja', '福井県', '福井市'],
      ['地方自治', 'ja', '英国の地方自治', '英国の地方分権と自治'],
      ['多言語の　案内', 'ja', '案内板と多言語の表示', '多言語の表示'],
      ['「地方自治 制度」', 'ja', '地方自治・制度の概要', '制度と地方自治'],
      ['EdTech', 'ja', 'ＥｄＴｅｃｈと教育', 'EduTechと教育'],
      ['edtech', 'en', 'EdTech in schools', 'Tech in schools'],
      ['EdTech', 'ja', 'EdTech推進', 'Ed Tech 推進'],
      ['local government', 'en', 'Local Governments in Japan', 'A government abroad'],
      ['"local government"', 'en', 'On local government', 'The government is local'],
      ['“sister city”', 'en', 'Sister cities of Osaka', 'A city and its sister'],
      ['préfecture', 'fr', 'La Prefecture de Fukui', 'La perfection de Fukui'],
      ['l’éducation', 'fr', 'Éducation des adultes', 'Duc des adultes'],
      ['지방자치', 'ko', '한국의 지방자치제도', '한국의 지방 정부'],
      ['지방'.normalize('NFD'), 'ko', '지방 정부', '지하 정부'],
      ['国际', 'zh', '地方国际交流', '地方交流'],
      ['𠮷野', 'ja', '𠮷野町', '上野町'],
    ])('of %s finds in %s “%s” but not “%s”', async (asked, language, title, other) => {
      await at.store.apply([
        upsert(report('this', { title: { ja: '題', [language]: title } })),
        upsert(report('other', { title: { ja: '題', [language]: other } })),
      ])
      const [edge, ...others] = (await searchOne(at.store, asked, { language })).edges
      expect([edge?.entry.id, others.length]).toEqual(['this', 0])
      const marked = markedIn(edge as SearchEdge)
      expect(marked.length).toBeGreaterThan(0)
      for (const one of marked) expect(fold(title).text).toContain(fold(one).text)
    })

    it('looks everywhere in an entry: names, other texts, formatted ones, printed names, what its kind is called', async () => {
      await at.store.apply([
        upsert(report('title', { title: { ja: '防災の手引' } })),
        upsert(report('summary', { summary: { ja: '防災について' } })),
        upsert(report('body', { body: { ja: '<p>地域の<b>防</b>災を考える</p>' } })),
        upsert(report('note', { note: { ja: '防災の日に発行' } })),
        upsert(report('markup', { body: { ja: '<p>防</p><p>災</p>' } })),
        upsert(office('london')),
      ])
      expect((await found('防災')).sort()).toEqual(['body', 'note', 'summary', 'title'])
      expect(await found('海外事務所')).toEqual(['london'])
      expect(await found('Sample Street')).toEqual(['london'])
    })

    it('does not find across fields, languages, ids or markup', async () => {
      await at.store.apply([
        upsert(
          report('unrelated-slug', {
            title: { ja: '国', en: '際 strong' },
            body: { ja: '<strong class="x">本文</strong>' },
          }),
        ),
      ])
      for (const text of ['国際', 'unrelated', 'slug', 'class', 'CLAIR_REPORT']) expect(await found(text)).toEqual([])
    })

    it('gives names before what an entry is about before anything else, in each the reader’s language first', async () => {
      const entries = [
        report('name-ja', { title: { ja: 'Tokyo' } }),
        report('name-fr', { title: { ja: '題', fr: 'Tokyo' } }),
        report('about-ja', { summary: { ja: 'Tokyo' } }),
        report('about-fr', { summary: { ja: '要約', fr: 'Tokyo' } }),
        report('rest-ja', { note: { ja: 'Tokyo' } }),
        report('rest-fr', { note: { ja: '注', fr: 'Tokyo' } }),
      ]
      await at.store.apply(entries.reverse().map((one) => upsert(one)))
      const inJapanese = ['name-ja', 'name-fr', 'about-ja', 'about-fr', 'rest-ja', 'rest-fr']
      expect(await found('tokyo', { language: 'ja' })).toEqual(inJapanese)
      expect(await found('tokyo', { language: 'ja-easy' })).toEqual(inJapanese)
      expect(await found('tokyo', { language: 'fr' })).toEqual([
        'name-fr',
        'name-ja',
        'about-fr',
        'about-ja',
        'rest-fr',
        'rest-ja',
      ])
      const { edges } = await searchOne(at.store, 'tokyo', { language: 'fr' })
      const scores = edges.map((edge) => edge.score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(new Set(scores.map(Math.floor)).size).toBe(6)
    })

    it('gives the name that is exactly what was asked for first, then the fuller match, then the newest', async () => {
      await at.store.apply([
        upsert(report('long', { title: { ja: '京都から東京都までの道のりと歴史' }, issued: '2024-06' })),
        upsert(report('exact', { title: { ja: '京都' }, issued: '2001' })),
        upsert(report('older', { title: { ja: '京都の観光' }, issued: '2010' })),
        upsert(report('newer', { title: { ja: '京都の教育' }, issued: '2020' })),
      ])
      expect(await found('京都')).toEqual(['exact', 'newer', 'older', 'long'])
    })

    it('knows entries by abbreviations, readings and what their kind is called, besides their names', async () => {
      await at.store.apply([
        upsert(
          report('qualified', { title: { ja: '題', en: 'Series of Seminars (London Office) for Local Governments' } }),
        ),
        upsert(office('london', { name: { ja: 'ロンドン', en: 'CLAIR London' } })),
        upsert(
          report('jet', {
            title: { ja: '招致事業（ＪＥＴプログラム）', en: 'The Japan Exchange and Teaching (JET) Programme' },
          }),
        ),
        upsert(report('jet-talks', { title: { ja: 'JETプログラムの話', en: 'JET Programme talks' } })),
        upsert(report('reading', { title: { ja: '題', 'ja-easy': '国際（こくさい）交流（こうりゅう）' } })),
      ])
      expect(await found('London office', { language: 'en' })).toEqual(['london', 'qualified'])
      expect(await found('JET programme', { language: 'en' })).toEqual(['jet', 'jet-talks'])
      expect(await found('JETプログラム')).toEqual(['jet', 'jet-talks'])
      expect(await found('国際交流')).toEqual(['reading'])
      expect(await found('こくさい')).toEqual(['reading'])
      const [edge] = (await searchOne(at.store, '国際交流', { language: 'ja-easy' })).edges
      // What was put together is never shown.
      expect(edge?.snippets).toEqual([])
    })

    it('asks for all words; for words written together where nothing has them so; at last for any', async () => {
      await at.store.apply([
        upsert(report('both', { title: { ja: '国際交流と教育行政' } })),
        upsert(report('one', { title: { ja: '国際会議' } })),
      ])
      expect(await found('国際 教育')).toEqual(['both'])
      expect(await found('教育国際')).toEqual(['both'])
      expect((await found('国際 宇宙')).sort()).toEqual(['both', 'one'])
      expect(await found('「教育国際」')).toEqual([])
      expect(await found('宇宙')).toEqual([])
    })

    describe('narrowed', () => {
      beforeEach(() =>
        at.store.apply([
          upsert(report('a', { office: 'london', countries: ['GB', 'FR'], topics: ['tourism'], fiscalYear: 2022 })),
          upsert(report('b', { office: 'london', countries: ['GB'], fiscalYear: 2023 })),
          upsert(report('c', { office: 'paris', countries: ['FR'], title: { ja: '報告書 c', en: 'Report c' } })),
          upsert(article('d', { office: 'paris', countries: ['DE'], title: { ja: '報告書の記事' } })),
          upsert(office('london', { coverage: [{ country: 'GB' }], description: { ja: '報告書を出す' } })),
        ]),
      )
      const narrowed = async (options: Partial<SearchOptions>) => (await found('報告書', options)).sort()

      it('keeps to kinds and keys: values of one are alternatives, all keys must fit', async () => {
        expect(await narrowed({})).toEqual(['a', 'b', 'c', 'd', 'london'])
        expect(await narrowed({ kinds: ['Report'] })).toEqual(['a', 'b', 'c'])
        expect(await narrowed({ kinds: ['Article', 'Office'] })).toEqual(['d', 'london'])
        expect(await narrowed({ where: { kind: ['Article', 'Report'] }, kinds: ['Article'] })).toEqual(['d'])
        expect(await narrowed({ where: { country: ['GB'] } })).toEqual(['a', 'b', 'london'])
        expect(await narrowed({ where: { country: ['GB', 'FR'], office: ['paris'] } })).toEqual(['c'])
        expect(await narrowed({ where: { fiscalYear: [2022] } })).toEqual(['a'])
        expect(await narrowed({ where: { language: ['en'] }, kinds: ['Report'] })).toEqual(['c'])
        expect(await narrowed({ where: { topic: ['tourism'] } })).toEqual(['a'])
        // An office is about itself.
        expect(await narrowed({ where: { office: ['london'] } })).toEqual(['a', 'b', 'london'])
      })

      it('to nothing is nothing: values that nothing has, and empty lists', async () => {
        for (const options of [
          { kinds: [] },
          { where: { office: [] } },
          { where: { office: ['nowhere'] } },
          { where: { fiscalYear: ['2022'] } },
          { where: { office: ['GB'] } },
          { where: { country: ['GB" OR "'] } },
        ]) {
          expect([options, await narrowed(options)]).toEqual([options, []])
        }
      })

      it('counts by key among all that is found; a key does not narrow itself', async () => {
        const page = await searchOne(at.store, '報告書', {
          first: 1,
          kinds: ['Report', 'Article'],
          where: { office: ['london'] },
        })
        expect(await page.totalCount()).toBe(2)
        expect(await page.facets(['office', 'kind', 'country', 'fiscalYear', 'municipality'])).toEqual([
          {
            key: 'office',
            values: [
              { value: 'london', count: 2 },
              { value: 'paris', count: 2 },
            ],
          },
          {
            key: 'kind',
            values: [
              { value: 'Report', count: 2 },
              { value: 'Office', count: 1 },
            ],
          },
          {
            key: 'country',
            values: [
              { value: 'GB', count: 2 },
              { value: 'FR', count: 1 },
            ],
          },
          {
            key: 'fiscalYear',
            values: [
              { value: 2022, count: 1 },
              { value: 2023, count: 1 },
            ],
          },
          { key: 'municipality', values: [] },
        ])
        expect(await page.facets([])).toEqual([])
      })
    })

    describe('page by page', () => {
      const question: Question = { text: '国際', language: 'ja' }
      // In all places that rank differently, so that pages end within them and between them.
      const entries = Array.from({ length: 45 }, (_, index) =>
        report(`r-${index}`, {
          title: { ja: index % 3 === 0 ? `国際 ${index % 4}` : '題', ...(index % 5 === 0 && { en: '国際' }) },
          ...(index % 3 === 1 && { summary: { ja: '国際交流' } }),
          note: { ja: '国際' },
          issued: String(2000 + (index % 7)),
        }),
      )
      beforeEach(() => at.store.apply(entries.map((one) => upsert(one))))

      it('has everything once, in the order of the whole, whatever the size of the page', async () => {
        const whole = foundIds(await searchAll(at.store, question))
        expect([...whole].sort()).toEqual(entries.map((one) => one.id).sort())
        for (const first of [1, 2, 7, 44, 45]) {
          expect(foundIds(await searchAll(at.store, question, first))).toEqual(whole)
        }
      })

      it('has everything once, too, when very many names fit, and the one that is exactly it first', async () => {
        const named = Array.from({ length: 300 }, (_, index) =>
          report(`n-${index}`, { title: { ja: index === 7 ? '防災' : `${index % 9} 防災 ${'と'.repeat(index % 4)}` } }),
        )
        await at.store.apply(named.map((one) => upsert(one)))
        const whole = foundIds(await searchAll(at.store, { text: '防災', language: 'ja' }, 100))
        expect(whole[0]).toBe('n-7')
        expect([...whole].sort()).toEqual(named.map((one) => one.id).sort())
        expect(foundIds(await searchAll(at.store, { text: '防災', language: 'ja' }, 13))).toEqual(whole)
      })

      it('goes on behind any entry, and ends', async () => {
        const { edges } = await searchOne(at.store, '国際')
        for (const [index, { cursor }] of edges.entries()) {
          const page = await at.store.search({ ...question, after: cursor, first: 3 })
          expect(foundIds(page.edges)).toEqual(foundIds(edges.slice(index + 1, index + 4)))
          expect(page.hasNextPage).toBe(index + 4 < edges.length)
        }
      })

      it('counts all pages together, also without reading one', async () => {
        const page = await searchOne(at.store, '国際', { first: 0 })
        expect(page).toMatchObject({ edges: [], hasNextPage: false, endCursor: null })
        expect(await page.totalCount()).toBe(45)
        const last = (await searchOne(at.store, '国際', { first: 44 })).endCursor
        const rest = await searchOne(at.store, '国際', { after: last ?? undefined })
        expect([rest.edges.length, await rest.totalCount()]).toEqual([1, 45])
      })

      it('stays good while entries come and go, the one it ended with included', async () => {
        const whole = await searchAll(at.store, question)
        const [first, second] = [whole.slice(0, 20), whole.slice(20)]
        const removed = [first[19], first[3], second[0], second[7]].map((edge) => edge?.entry.id as string)
        await at.store.apply([
          ...removed.map((id): Change => ({ operation: 'REMOVE', kind: 'Report', id, version: 1 })),
          upsert(report('new', { title: { ja: '国際' } })),
        ])
        const rest = await searchOne(at.store, '国際', { after: first[19]?.cursor })
        expect(foundIds(rest.edges).filter((id) => id !== 'new')).toEqual(
          foundIds(second).filter((id) => !removed.includes(id)),
        )
      })

      it('keeps to the way in which the first page was read, whatever is published meanwhile', async () => {
        const anyWord = await searchOne(at.store, '国際 宇宙', { first: 5 })
        await at.store.apply([upsert(report('both', { title: { ja: '国際宇宙' } }))])
        const rest = await searchOne(at.store, '国際 宇宙', { after: anyWord.endCursor ?? undefined })
        expect(rest.edges.length).toBeGreaterThanOrEqual(40)
        expect(await found('国際 宇宙')).toEqual(['both'])
      })

      it('refuses a cursor of something else', async () => {
        const { endCursor } = await searchOne(at.store, '国際', { first: 1 })
        const [list] = await at.store.list('Report', [{ first: 1 }])
        const cursors = [
          '',
          'x',
          '!',
          '国際',
          'W10',
          Buffer.from('[1,2,3,4,5]').toString('base64url'),
          list?.endCursor as string,
        ]
        for (const after of cursors) await expect(searchOne(at.store, '国際', { after })).rejects.toThrow(InvalidCursor)
        const after = endCursor as string
        await expect(searchOne(at.store, '国内', { after })).rejects.toThrow(InvalidCursor)
        await expect(searchOne(at.store, '国際', { after, language: 'en' })).rejects.toThrow(InvalidCursor)
        expect((await searchOne(at.store, '国際', { after, kinds: ['Report'] })).edges).toHaveLength(44)
      })

      it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses to give %s entries', async (first) => {
        await expect(searchOne(at.store, '国際', { first })).rejects.toThrow(RangeError)
      })
    })

    describe('snippets', () => {
      const snippetsOf = async (text: string, language: Language = 'ja') => {
        const [edge] = (await searchOne(at.store, text, { language })).edges
        if (!edge) throw new Error(`nothing was found for ${text}`)
        return { snippets: edge.snippets, marked: markedIn(edge) }
      }

      it('show the field, the language and where in the text it stands, in UTF-16 units', async () => {
        const title = '𠮷野町の國際交流とｺｸｻｲ国際'
        await at.store.apply([upsert(report('a', { title: { ja: title, en: 'Yoshino abroad' } }))])
        expect((await snippetsOf('国際')).snippets).toEqual([
          {
            field: 'title',
            language: 'ja',
            text: title,
            ranges: [
              { start: 5, end: 7 },
              { start: 14, end: 16 },
            ],
          },
        ])
        expect((await snippetsOf('野')).marked).toEqual(['野'])
        expect((await snippetsOf('𠮷')).marked).toEqual(['𠮷'])
        expect((await snippetsOf('yoshino', 'ja')).snippets).toMatchObject([{ field: 'title', language: 'en' }])
      })

      it('are three at the most, of different fields, names and the reader’s language first', async () => {
        await at.store.apply([
          upsert(
            report('a', {
              title: { ja: 'Osaka', en: 'Osaka, Japan', fr: 'Osaka (Japon)' },
              summary: { ja: '大阪', en: 'Of Osaka' },
              body: { ja: '<p>Osaka</p>' },
              note: { ja: 'Osaka' },
            }),
          ),
        ])
        expect((await snippetsOf('osaka', 'fr')).snippets).toMatchObject([
          { field: 'title', language: 'fr' },
          { field: 'summary', language: 'en' },
          { field: expect.stringMatching(/^(body|note)$/), language: 'ja' },
        ])
      })

      it('are plain text, cut from long texts around what was found, without cutting a character in two', async () => {
        const before = '𠮷'.repeat(200)
        const after = '𩸽'.repeat(200)
        await at.store.apply([
          upsert(report('a', { body: { ja: `<p>${before}</p><p>防災 &lt;b&gt; &amp; 防災</p><p>${after}</p>` } })),
        ])
        const { snippets, marked } = await snippetsOf('防災')
        expect(marked).toEqual(['防災', '防災'])
        const [{ text } = { text: '' }] = snippets
        expect(text).toContain('防災 <b> & 防災')
        expect(text).toMatch(/^….+…$/su)
        expect(text).not.toMatch(halfCharacter)
        expect(text.length).toBeLessThan(200)
      })

      it('mark all that was asked for, each word by itself', async () => {
        await at.store.apply([upsert(report('a', { title: { ja: '題', en: 'Sister Cities and Local Governments' } }))])
        expect((await snippetsOf('local city', 'en')).marked).toEqual(['Cities', 'Local'])
        expect((await snippetsOf('"local government"', 'en')).marked).toEqual(['Local Governments'])
      })
    })

    it('counts ten thousand, and divides up those that are placed first', async () => {
      const articles = Array.from({ length: 60 }, (_, index) => article(`a-${index}`, { title: { ja: '多数 多数派' } }))
      const reports = Array.from({ length: mostCounted - 10 }, (_, index) =>
        report(`r-${index}`, { title: { ja: '多数 多数派' } }),
      )
      const changes = [...articles, ...reports].map((one) => upsert(one))
      for (let from = 0; from < changes.length; from += 500) await at.store.apply(changes.slice(from, from + 500))
      for (const text of ['多数', '多数派']) {
        const page = await searchOne(at.store, text, { first: 1 })
        expect([page.hasNextPage, await page.totalCount()]).toEqual([true, mostCounted])
        expect(await page.facets(['kind'])).toEqual([
          {
            key: 'kind',
            values: [
              { value: 'Report', count: mostCounted - 10 },
              { value: 'Article', count: 10 },
            ],
          },
        ])
        const ofOne = await searchOne(at.store, text, { first: 1, kinds: ['Article'] })
        expect(await ofOne.totalCount()).toBe(60)
      }
    })

    it('finds what was published, changed, renamed and withdrawn at once, from every connection', async () => {
      const reader = await at.reader()
      const everywhere = async (text: string) => {
        const seen = foundIds((await searchOne(reader, text)).edges)
        expect(await found(text)).toEqual(seen)
        return seen
      }
      await at.store.apply([upsert(report('a', { title: { ja: '国際' } }), 'doc/1')])
      expect(await everywhere('国際')).toEqual(['a'])
      await at.store.apply([upsert(report('a', { title: { ja: '国内' }, version: 2 }), 'doc/1')])
      expect([await everywhere('国際'), await everywhere('国内')]).toEqual([[], ['a']])
      await at.store.apply([upsert(report('b', { title: { ja: '国内' }, version: 3 }), 'doc/1')])
      expect(await everywhere('国内')).toEqual(['b'])
      await at.store.apply([upsert(report('b', { title: { ja: '国内', en: 'Domestic' }, version: 4 }), 'doc/1')])
      expect(await everywhere('domestic')).toEqual(['b'])
      await at.store.apply([upsert(report('b', { title: { ja: '国内' }, office: 'paris', version: 5 }), 'doc/1')])
      expect(await everywhere('domestic')).toEqual([])
      expect(await found('国内', { where: { office: ['paris'] } })).toEqual(['b'])
      await at.store.apply([{ operation: 'REMOVE', origin: 'doc/1', version: 6 }])
      expect(await everywhere('国内')).toEqual([])
      // What comes too late does not come back.
      await at.store.apply([upsert(report('b', { title: { ja: '国内' }, version: 5 }), 'doc/1')])
      expect(await everywhere('国内')).toEqual([])
      expect(await (await searchOne(reader, '国内', { first: 0 })).totalCount()).toBe(0)
    })

    it('finds nothing of changes that were refused', async () => {
      await at.store.apply([upsert(report('a'), 'doc/1')])
      const refused = at.store.apply([upsert(report('b', { title: { ja: '国際' } })), upsert(report('a'), 'doc/2')])
      await expect(refused).rejects.toThrow()
      expect(await found('国際')).toEqual([])
    })

    it('does not find files, which are found with what they belong to', async () => {
      await at.store.apply([
        upsert({
          ...report('a'),
          kind: 'PublicFile',
          body: { id: 'a', title: { ja: '国際' }, filename: 'a.pdf', mimeType: 'application/pdf', bytes: 1 },
        }),
      ])
      expect(await found('国際')).toEqual([])
      expect(await found('国際', { kinds: ['PublicFile'] })).toEqual([])
    })

    it.each([
      ['', 'EMPTY'],
      [' \u3000\t\n', 'EMPTY'],
      ['🎌🎉👩‍👩‍👧', 'NO_WORDS'],
      ['\u0000\u0001\u001f', 'NO_WORDS'],
      ['" * ( ) : ^ - + %_', 'NO_WORDS'],
      ['\ud800', 'NO_WORDS'],
    ])('refuses %j as %s, with a sentence', async (text, reason) => {
      const refusal = await searchOne(at.store, text).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(InvalidSearchText)
      expect(refusal).toMatchObject({ reason, message: expect.stringMatching(/^The search text .+\.$/) })
    })

    it.each(['国', 'a ', '🎌'])('refuses ten thousand times %j', async (text) => {
      await expect(searchOne(at.store, text.repeat(10_000))).rejects.toMatchObject({ reason: 'TOO_LONG' })
    })

    it.each([
      '国際" OR "交流',
      '国際* NEAR(交流, 5)',
      'title: 国際',
      '{"$gt": ""}',
      '$where: function () { return true }',
      '国際\u0000交流',
      "'; DROP TABLE entries; --",
      '.*国際.*',
      '(a+)+$ 国際',
      'AND OR NOT',
      '-国際',
      '国際🎌',
      '\ud800国際',
      '"'.repeat(99),
      '__proto__ constructor',
      '§国際 ¶国 ‡kind ¬ ≡',
      '国'.repeat(200),
      'x '.repeat(100),
    ])('takes %j as a text like any other', async (text) => {
      await at.store.apply([
        upsert(report('a', { title: { ja: '国際交流' } })),
        upsert(report('b', { title: { ja: '無関係' } })),
      ])
      let asked: ReturnType<typeof parseSearchText>
      try {
        asked = parseSearchText(text)
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidSearchText)
        await expect(searchOne(at.store, text)).rejects.toThrow(InvalidSearchText)
        return
      }
      const isThere = asked.readings.some(({ terms, match }) =>
        match === 'all'
          ? terms.every((term) => hasTerm('国際交流', term))
          : terms.some((term) => hasTerm('国際交流', term)),
      )
      expect(await found(text)).toEqual(isThere ? ['a'] : [])
    })

    describeSearchProperties(open, propertyRuns)
  })
}
