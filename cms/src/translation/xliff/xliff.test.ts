import fc from 'fast-check'
import { TestDesk } from '../../test-desk/desk'
import { codesIn, type Inline, tidy } from './inline'
import { readXliff } from './read'
import { blocksOf, type RichText, translationsIn, withTranslations } from './rich-text'
import { writeXliff } from './write'

const text = (words: string, format = 0) => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})
const block = (type: string, children: object[], more: object = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})
const link = (children: object[], url: string) =>
  block('link', children, { fields: { linkType: 'custom', newTab: false, url }, id: 'x' })
const rich = (children: object[]): RichText => ({ root: block('root', children) }) as RichText

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => /^[^\p{C}]+$/u.test(one))

/** A block and its translation, with the same marks in another order. */
const marked = fc
  .tuple(
    fc.array(
      fc.oneof(fc.record({ format: fc.constantFrom(1, 2, 16) }), fc.record({ url: fc.webUrl() }), fc.constant({})),
      {
        maxLength: 4,
      },
    ),
    words,
    words,
    fc.boolean(),
  )
  .map(([marks, source, target, turned]) => {
    const said = (language: string, order: typeof marks) => {
      const nodes: object[] = [text(language)]
      for (const mark of order) {
        if ('format' in mark) nodes.push(text(`${language}.`, mark.format))
        else if ('url' in mark) nodes.push(link([text(`${language}:`), text('!', 1)], mark.url))
        else nodes.push({ type: 'linebreak', version: 1 })
        nodes.push(text(`${language},`))
      }
      return block('paragraph', nodes)
    }
    return [said(source, marks), said(target, turned ? [...marks].reverse() : marks)] as const
  })

test('what is taken apart and put together again is what it was, marks in another order included', () => {
  fc.assert(
    fc.property(fc.array(marked, { minLength: 1, maxLength: 4 }), (blocks) => {
      const [source, target] = [rich(blocks.map(([one]) => one)), rich(blocks.map(([, one]) => one))]
      expect(withTranslations(source, blocksOf(source)?.map((one) => one.source) ?? [])).toEqual(source)
      const said = translationsIn(source, target)
      expect(said).toBeDefined()
      expect(withTranslations(source, said ?? [])).toEqual(target)
    }),
  )
})

const inlineOf = (depth: number): fc.Arbitrary<Inline> =>
  fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }).filter((one) => !/[\p{Cc}\p{Cs}\p{Cn}]/u.test(one)),
      fc.constantFrom(' ', '\n', '\t', '\r', '&<>"', ']]>', '  x  '),
      fc.constant({ code: '' }),
      ...(depth > 0 ? [inlineOf(depth - 1).map((inside) => ({ code: '', inside }))] : []),
    ),
    { maxLength: 5 },
  )

/** Marks are numbered through a text. */
function numbered(inline: Inline, next = { code: 0 }): Inline {
  return inline.map((piece) =>
    typeof piece === 'string'
      ? piece
      : { code: String(++next.code), ...(piece.inside && { inside: numbered(piece.inside, next) }) },
  )
}

test('what is written is read again letter by letter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(inlineOf(2), inlineOf(2)), { minLength: 1, maxLength: 5 }), (pairs) => {
      const units = pairs.map(([source, target], index) => ({
        name: `field "${index}"`,
        labels: [{ ja: '本文 <b>', en: 'Text' }],
        source: tidy(numbered(source)),
        target: tidy(numbered([...target, 'x'])),
        codes: new Map(),
      }))
      const { read, problems } = readXliff(writeXliff('ko', [{ document: 'articles/1', title: 'A & B', units }]))
      expect(problems).toEqual([])
      expect(read?.language).toBe('ko')
      expect(read?.files[0]?.units.map(({ name, source, target }) => ({ name, source, target }))).toEqual(
        units.map(({ name, source, target }) => ({ name, source, target })),
      )
    }),
  )
})

test('all codes of the desk’s languages come back, plain Japanese too', () => {
  for (const language of ['en', 'fr', 'zh', 'ko', 'ja-easy'] as const) {
    const units = [{ name: 'a', labels: [], source: ['字'], target: undefined, codes: new Map() }]
    expect(readXliff(writeXliff(language, [{ document: 'topics/1', title: '', units }])).read?.language).toBe(language)
  }
})

test('segments that a tool has split, groups, annotations and CDATA are understood', () => {
  const { read, problems } =
    readXliff(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ja" trgLang="fr">
    <file id="f" original="topics/1"><group id="g"><unit id="u" name="name">
      <segment><source>一。</source><target>Un.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>二<mrk id="m" type="term">三</mrk></source><target><![CDATA[Deux & trois]]></target></segment>
    </unit></group></file></xliff>`)
  expect(problems).toEqual([])
  expect(read?.files[0]?.units).toMatchObject([{ name: 'name', source: ['一。 二三'], target: ['Un. Deux & trois'] }])
})

describe('a file that is no good is refused with its line', () => {
  const file = (inner: string, attributes = 'version="2.1" srcLang="ja" trgLang="fr"') =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>\n<file id="f" original="topics/1">\n<unit id="u" name="name"><segment>\n${inner}\n</segment></unit></file></xliff>`
  const good = '<source>題</source><target>t</target>'
  test.each<[string, string, number, string]>([
    ['cut off', file(good).slice(0, 150), 3, 'not XML'],
    ['an element that is not closed', file('<source>題</target>'), 4, 'not XML'],
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n${file('<source>&e;</source>')}`,
      1,
      'not XML',
    ],
    ['no XML at all', 'hello', 1, 'not XML'],
    ['empty', '', 1, 'not XML'],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 1, 'no XLIFF 2 file'],
    ['another source language', file(good, 'version="2.1" srcLang="en" trgLang="fr"'), 1, 'source language'],
    ['a language that the desk has not', file(good, 'version="2.1" srcLang="ja" trgLang="de"'), 1, '“de”'],
    ['an element that we do not know', file('<source>題</source><target><sc id="1"/>t</target>'), 4, '“sc”'],
    ['a unit without a source', file('<target>t</target>'), 3, 'no source'],
    ['bombs of nested elements', file(`<source>${'<pc id="1">'.repeat(100)}`), 4, 'nested too deeply'],
  ])('%s', (_, text, line, reason) => {
    const { problems } = readXliff(text)
    expect(problems[0]).toMatchObject({ line, reason: { en: expect.stringContaining(reason) } })
  })
})

describe('at the desk', () => {
  let desk: TestDesk
  let editor: string
  let translator: string
  let serial = 0
  beforeAll(async () => {
    desk = await TestDesk.start()
    editor = (await desk.user('editor')).token
    translator = (await desk.user('translator', ['fr'])).token
  })
  afterAll(() => desk.stop())

  const sources = [{ document: 'business-report-2023', section: '1' }]
  const body = rich([
    block('heading', [text('見出し')], { tag: 'h2' }),
    block('paragraph', [
      text('これは'),
      text('大事', 1),
      text('な'),
      link([text('案内')], 'https://example.jp/'),
      text('。'),
    ]),
    block('list', [block('listitem', [text('一')], { value: 1 }), block('listitem', [text('二')], { value: 2 })], {
      listType: 'bullet',
      tag: 'ul',
      start: 1,
    }),
  ])
  async function create() {
    const { id } = await desk.payload.create({
      collection: 'grant-schemes',
      locale: 'ja',
      draft: true,
      data: {
        slug: `scheme-${++serial}`,
        name: '助成 & 制度',
        description: '一行目\n二行目',
        body: body as never,
        status: 'CURRENT',
        recipientKind: 'BODY',
        sources,
        caps: [
          { amountYen: 1, condition: '海外' },
          { amountYen: 2, condition: '国内' },
        ],
      },
    })
    return id
  }
  const read = (id: number | string) =>
    desk.payload.findByID({ collection: 'grant-schemes', id, locale: 'all', draft: true, depth: 0 })
  const take = async (documents: string, token = translator, language = 'fr') => {
    const { status, body } = await desk.text('GET', `/xliff?language=${language}&documents=${documents}`, { token })
    expect(status).toBe(200)
    return body
  }
  const give = (file: string, token = translator) => desk.text('POST', '/xliff', { token, text: file })
  const reasons = async (file: string, token = translator) => {
    const answer = await give(file, token)
    return [
      answer.status,
      (JSON.parse(answer.body).problems as { line: number; reason: string }[]).map((one) => one),
    ] as const
  }
  /** As an agency would: every target says what its source says, in capitals of another alphabet. */
  const translated = (file: string) =>
    file.replace(/<source>([\s\S]*?)<\/source>(\s*<target>[\s\S]*?<\/target>)?/g, (_, source: string) => {
      const target = source.replace(/(^|>)([^<]+)/g, (_whole, before: string, words: string) => `${before}FR ${words}`)
      return `<source>${source}</source><target>${target}</target>`
    })

  test('what goes out and comes back unchanged changes nothing; translated, it becomes drafts with all formatting', async () => {
    const id = await create()
    const before = await read(id)
    const file = await take(`grant-schemes/${id}`)
    expect(JSON.parse((await give(file)).body)).toMatchObject({ documents: 0, fields: 0 })
    expect(await read(id)).toEqual(before)

    const answer = await give(translated(file))
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { documents: 1, fields: 5 }])
    const after = await read(id)
    expect(after).toMatchObject({
      name: { ja: '助成 & 制度', fr: 'FR 助成 & 制度' },
      description: { fr: 'FR 一行目\n二行目' },
      caps: [
        { amountYen: 1, condition: { ja: '海外', fr: 'FR 海外' } },
        { amountYen: 2, condition: { ja: '国内', fr: 'FR 国内' } },
      ],
      _status: 'draft',
    })
    const french = (after.body as { fr: RichText }).fr
    expect(french.root.children).toHaveLength(3)
    expect(JSON.stringify(french)).toContain('https://example.jp/')
    expect(JSON.stringify(french)).toContain('FR 大事')
    expect((after.body as { ja: unknown }).ja).toEqual((before.body as { ja: unknown }).ja)

    // With what came back in it, the file is taken over once more, and nothing changes.
    const again = await take(`grant-schemes/${id}`)
    expect(again).toContain('<target>FR 一</target>')
    expect(JSON.parse((await give(again)).body)).toMatchObject({ documents: 0, fields: 0 })
    expect(await read(id)).toEqual(after)
  })

  test('a file that is out of date, half done or about something else is refused as a whole, with line and reason', async () => {
    const [first, second] = [await create(), await create()]
    const file = translated(await take(`grant-schemes/${first},grant-schemes/${second}`))
    await desk.payload.update({
      collection: 'grant-schemes',
      id: second,
      locale: 'ja',
      draft: true,
      data: { description: '別の説明' },
    })
    const before = [await read(first), await read(second)]
    const lineOf = (needle: string, text: string) => text.slice(0, text.lastIndexOf(needle)).split('\n').length
    expect(await reasons(file)).toMatchObject([
      400,
      [{ line: lineOf('FR 一行目', file), reason: expect.stringContaining('changed since the export') }],
    ])
    const fresh = translated(await take(`grant-schemes/${first}`))
    for (const [damaged, reason] of [
      [fresh.replace('<target>FR 見出し</target>', ''), 'in part only'],
      [fresh.replace(/(<target>.*)<pc id="1".*?>(.*?)<\/pc>/, '$1$2'), 'Marks of the source'],
      [fresh.replace('<target>FR 一', '<target><ph id="9"/>FR 一'), 'Marks of the source'],
      [fresh.replace('name="name"', 'name="amountYen"'), 'no longer has the text'],
      [fresh.replace('name="description"', 'name="name"'), 'there twice'],
      [fresh.replace(`grant-schemes/${first}`, 'grant-schemes/999999'), 'no entry'],
      [fresh.replace(`grant-schemes/${first}`, `users/${first}`), 'no entry'],
      [fresh.replace(`grant-schemes/${first}`, '../../etc'), 'no entry'],
      [fresh.slice(0, -40), 'not XML'],
    ] as const) {
      const [status, problems] = await reasons(damaged)
      expect([status, problems[0]]).toMatchObject([
        400,
        { line: expect.any(Number), reason: expect.stringContaining(reason) },
      ])
    }
    expect([await read(first), await read(second)]).toEqual(before)
  })

  test('nobody imports what he may not write', async () => {
    const id = await create()
    const korean = translated(await take(`grant-schemes/${id}`, translator, 'ko'))
    expect(await reasons(korean)).toMatchObject([400, [{ reason: 'You may not write this entry in this language.' }]])
    const reader = (await desk.user('reader')).token
    expect((await give(korean, reader)).status).toBe(403)
    expect((await desk.text('POST', '/xliff', { text: korean })).status).toBe(403)
    expect((await desk.text('GET', `/xliff?language=fr&documents=grant-schemes/${id}`)).status).toBe(403)
    expect(JSON.parse((await give(korean, editor)).body)).toMatchObject({ documents: 1, fields: 5 })
    const where = { deed: { in: ['exported', 'imported'] }, language: { equals: 'ko' } }
    const { docs } = await desk.payload.find({ collection: 'record', where, sort: ['at', 'id'] })
    expect(docs.map(({ deed, who }) => [deed, who])).toEqual([
      ['exported', 'translator'],
      ['imported', 'editor'],
    ])
  })

  test('the list of translations goes out as it is filtered', async () => {
    const file = await desk.text('GET', '/xliff?language=zh&status=missing', { token: translator })
    expect(readXliff(file.body).read?.files.length).toBeGreaterThan(3)
    expect((await desk.text('GET', '/xliff?language=zh&status=outdated', { token: translator })).status).toBe(400)
    expect((await desk.text('GET', '/xliff?language=ja', { token: translator })).status).toBe(400)
  })

  test('marks keep their number', () => {
    expect(codesIn(blocksOf(body)?.[1]?.source ?? [])).toEqual(['1', '2'])
  })
})
