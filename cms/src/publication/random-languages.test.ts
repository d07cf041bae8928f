import path from 'node:path'
import type { ContentStore } from '@kakehashi/content-store'
import { type Language, openSqliteContentStore } from '@kakehashi/content-store'
import fc from 'fast-check'
import { publishOnce } from '../publisher/publish-once'
import { TestDesk } from '../test-desk/desk'

/** How many random steps are taken in all. CI takes a thousand. */
const steps = Number(process.env.LANGUAGE_STEPS ?? 40)
const stepsPerDocument = 20

let desk: TestDesk
let store: ContentStore
let token: string
beforeAll(async () => {
  desk = await TestDesk.start()
  store = await openSqliteContentStore({ file: path.join(desk.folder, 'content.db') })
  token = (await desk.user('editor')).token
})
afterAll(async () => {
  await store.close()
  await desk.stop()
})

type Texts = Partial<Record<Language, string>>
interface Row {
  id: string
  amountYen: number
  condition: Texts
}
interface State {
  name: Texts
  fact: number
  rows: Row[]
}

type Step =
  | { do: 'write' | 'publish' | 'withdraw'; language: Language }
  | { do: 'fact' }
  | { do: 'addRow' | 'removeRow' | 'moveRow'; at: number }

const languages: Language[] = ['ja', 'en', 'fr']
const language = fc.constantFrom(...languages)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), language }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const), language }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), language }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fact' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('addRow' as const, 'removeRow' as const, 'moveRow' as const),
      at: fc.nat(5),
    }),
  },
)

let serial = 0
/** A text or a number that occurs once, so that it can be found wherever it should not be. */
const unique = () => `text${++serial}.`
const uniqueNumber = () => 1_000_000 + ++serial

const sources = [{ document: 'business-report-2023', section: '1' }]

/** A document, what is drafted in it, and what readers should see of it. */
class Tried {
  draft: State = { name: {}, fact: uniqueNumber(), rows: [] }
  published: State | undefined
  private constructor(
    readonly id: number,
    readonly slug: string,
  ) {}

  static async create(): Promise<Tried> {
    const slug = `scheme-${++serial}`
    const { id } = await desk.payload.create({
      collection: 'grant-schemes',
      locale: 'ja',
      draft: true,
      data: { slug, status: 'CURRENT', recipientKind: 'BODY', sources },
    })
    const tried = new Tried(id as number, slug)
    await tried.save('ja')
    return tried
  }

  /** Saves the draft as it should be in a language, as the form does. */
  private async save(locale: Language): Promise<void> {
    const { name, fact, rows } = this.draft
    const body = {
      name: name[locale] ?? null,
      minimumEligibleCostExclusiveYen: fact,
      caps: rows.map(({ id, amountYen, condition }) => ({ id, amountYen, condition: condition[locale] ?? null })),
    }
    const { status } = await desk.rest('PATCH', `/grant-schemes/${this.id}?draft=true&locale=${locale}`, {
      token,
      body,
    })
    if (status !== 200) throw new Error(`saving answered ${status}`)
  }

  private async step(move: string, locale: Language): Promise<boolean> {
    const { status, body } = await desk.rest('POST', `/grant-schemes/${this.id}/step`, {
      token,
      body: { move, language: locale },
    })
    if (status >= 500) throw new Error(JSON.stringify(body))
    return status === 200
  }

  async take(step: Step): Promise<void> {
    const { draft, published } = this
    switch (step.do) {
      case 'write':
        draft.name[step.language] = unique()
        for (const row of draft.rows) row.condition[step.language] = unique()
        return this.save(step.language)
      case 'fact':
        draft.fact = uniqueNumber()
        return this.save('ja')
      case 'addRow':
        draft.rows.splice(step.at % (draft.rows.length + 1), 0, {
          id: (++serial).toString(16).padStart(24, '0'),
          amountYen: uniqueNumber(),
          condition: { ja: unique() },
        })
        return this.save('ja')
      case 'removeRow':
        if (draft.rows.length > 0) draft.rows.splice(step.at % draft.rows.length, 1)
        return this.save('ja')
      case 'moveRow': {
        const [row] = draft.rows.splice(step.at % Math.max(1, draft.rows.length), 1)
        if (row) draft.rows.push(row)
        return this.save('ja')
      }
      case 'publish': {
        const may = Boolean(draft.name[step.language]) && (step.language === 'ja' || published !== undefined)
        const did = await this.step('publish', step.language)
        // What is published already, and has not changed, need not be published once more.
        if (did) this.published = publishedAfter(published, draft, step.language)
        else expect(may && !isSame(this.published, publishedAfter(published, draft, step.language))).toBe(false)
        return
      }
      case 'withdraw': {
        const was = Boolean(published?.name[step.language])
        expect(await this.step('withdraw', step.language)).toBe(was)
        if (!was) return
        this.published = step.language === 'ja' ? undefined : without(published as State, step.language)
      }
    }
  }

  /** Compares what the CMS calls published, and what the content store has, with what it should be. */
  async check(): Promise<void> {
    const { published, draft } = this
    const row = await desk.payload.findByID({ collection: 'grant-schemes', id: this.id, locale: 'all', depth: 0 })
    expect(row._status).toBe(published ? 'published' : 'draft')
    if (published) expect(stateOf(row as never)).toEqual(published)

    const latest = await desk.payload.findByID({
      collection: 'grant-schemes',
      id: this.id,
      locale: 'all',
      depth: 0,
      draft: true,
    })
    expect(stateOf(latest as never)).toEqual(draft)

    await publishOnce(desk.payload, store)
    const [entry] = await store.get('GrantScheme', [this.slug])
    expect(entry?.languages).toEqual(published ? languages.filter((code) => published.name[code]) : undefined)
    const seen = JSON.stringify(entry ?? '')
    for (const text of textsOf(published)) expect(seen).toContain(text)
    for (const text of textsOf(draft)) if (!textsOf(published).includes(text)) expect(seen).not.toContain(text)
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function publishedAfter(published: State | undefined, draft: State, language: Language): State | undefined {
  if (language !== 'ja' && !published) return undefined
  const base = language === 'ja' ? draft : (published as State)
  const before = published ?? { name: {}, fact: 0, rows: [] }
  const texts = (of: Texts | undefined, mine: string | undefined): Texts => clean({ ...of, [language]: mine })
  return {
    name: texts(before.name, draft.name[language]),
    fact: base.fact,
    rows: base.rows.map(({ id, amountYen }) => ({
      id,
      amountYen,
      condition: texts(
        before.rows.find((row) => row.id === id)?.condition,
        draft.rows.find((row) => row.id === id)?.condition[language],
      ),
    })),
  }
}

const without = ({ name, fact, rows }: State, language: Language): State => ({
  name: clean({ ...name, [language]: undefined }),
  fact,
  rows: rows.map((row) => ({ ...row, condition: clean({ ...row.condition, [language]: undefined }) })),
})

const clean = (texts: Record<string, string | null | undefined> | null | undefined): Texts =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text))

const stateOf = (row: { name: Texts; minimumEligibleCostExclusiveYen: number; caps?: Row[] }): State => ({
  name: clean(row.name),
  fact: row.minimumEligibleCostExclusiveYen,
  rows: (row.caps ?? []).map(({ id, amountYen, condition }) => ({ id, amountYen, condition: clean(condition) })),
})

/** All that occurs once in a state. A row without its Japanese text has no text at all for readers. */
function textsOf(state: State | undefined): string[] {
  if (!state) return []
  const rows = state.rows.flatMap(({ amountYen, condition }) => [
    String(amountYen),
    ...(condition.ja ? Object.values(condition) : []),
  ])
  return [...Object.values(state.name), String(state.fact), ...rows]
}

test('no language changes what another has published, and no draft reaches the content store', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: stepsPerDocument, maxLength: stepsPerDocument }), async (taken) => {
      const tried = await Tried.create()
      for (const step of taken) {
        await tried.take(step)
        await tried.check()
      }
    }),
    { numRuns: Math.max(1, Math.ceil(steps / stepsPerDocument)), endOnFailure: true },
  )
}, 3_600_000)
