import { type Change, type ContentStore, IdTaken, type Lease } from '@kakehashi/content-store'
import type { CmsReader, Confirmation, Listed } from './cms-reader'
import type { CmsDocument } from './map-document'
import { mapDraft } from './map-draft'
import { collectReferences, mapEntry, type Problem, type References } from './map-entry'
import { type Named, nameless, Progress } from './progress'
import { originOf, type Source } from './sources'
import { type Part, Together } from './together'

/** A document that is not published, or not in its newest state, and why. */
export interface Refused {
  collection: string
  id: string | number
  slug: string | undefined
  problems: Problem[]
}

export interface PassTools {
  reader: CmsReader
  store: ContentStore
  sources: readonly Source[]
  progress: Progress
  /** The lease under which to write, kept alive while it is asked for. */
  lease: () => Promise<Lease>
  refuse: (refused: Refused) => void
  /** Told after each batch that was written how many documents of it were not written before, for progress lines. */
  onBatch?: (source: Source, documents: number) => void
}

/** One document's part of a batch: what changes in the store, and the public id that it has afterwards. */
interface Step {
  source: Source
  origin: string
  change: Change
  slug: string
  /** The whole that it belongs to, of which readers see all or nothing. */
  whole?: string | undefined
}

const documentsPerBatch = 50
/** Each may have hundreds of pages of text, all of which are written in one transaction. */
const filesPerBatch = 5
const removals = 'removals'
const confirmations = 'confirmations'
const processed = 'processed-files'

/** Reads what changed in the CMS and brings the content store up to date with it. */
export class Pass {
  /** Documents that wait for a public id which another one still holds. */
  readonly #blocked = new Map<string, { source: Source; listed: Listed }>()
  readonly #together: Together
  #idsMoved = false
  /** Versions that a store of drafts has of documents that the CMS has older ones of, because it was put back. */
  readonly #newer = new Map<string, number>()

  constructor(private readonly tools: PassTools) {
    this.#together = new Together(tools)
  }

  /** Publishes everything that changed since the last pass. Run twice, it writes nothing the second time. */
  async run(): Promise<void> {
    do {
      this.#idsMoved = false
      await this.#takeRemovals()
      await this.#takeConfirmations(confirmations, (since) => this.tools.reader.confirmations(since))
      await this.#takeConfirmations(processed, (since) => this.tools.reader.processed(since))
      for (const source of this.tools.sources) await this.#takeChanges(source)
      if (this.#idsMoved) await this.#retryBlocked()
    } while (this.#idsMoved)
  }

  /** Takes what changed in some documents of a collection, without looking for more. */
  async take(collection: string, ids: Iterable<string>): Promise<void> {
    const { reader, sources, progress } = this.tools
    const source = sources.find((one) => one.collection === collection)
    if (!source) return
    const changed = (await reader.listed(source, ids)).filter((one) =>
      progress.isNew(source.collection, one.id, one.updatedAt),
    )
    await this.#publish(source, changed, () => ({}))
  }

  /** Compares all that is published with all that is stored, and mends the differences. */
  async compare(): Promise<void> {
    for (const source of this.tools.sources) await this.#compareSource(source)
    await this.run()
  }

  async #compareSource(source: Source): Promise<void> {
    const { reader, store, progress } = this.tools
    const stored = new Map((await store.origins(source.kind)).map((one) => [one.origin, one]))
    const listed = await reader.list(source)
    const differing = listed.filter((one) => {
      const origin = originOf(source, one.id)
      const known = stored.get(origin)
      if (known && known.version > one.updatedAt) {
        // Nobody follows a store of drafts from version to version: what the CMS has now may come after what it had.
        if (this.#ofDrafts) this.#newer.set(origin, known.version)
        else if (one.published) this.#refuseOlder(source, one)
      }
      // What is not published may still be referred to by its public id.
      if (one.published) return known?.version !== one.updatedAt
      return known || (progress.slugOf(origin) ?? nameless) !== nameOf(one)
    })
    const present = new Set(listed.map((one) => originOf(source, one.id)))
    const gone = [...stored.values()].filter((one) => !present.has(one.origin))

    await this.#remove(
      gone.map(({ origin, version }) => ({ source, origin, version })),
      {},
    )
    const complete = await this.#publish(source, differing, () => ({}))
    // Everything was looked at just now. Once reading has begun its watermark stays: behind it there may be documents whose
    // references have to be read again, which the comparison of versions does not see.
    if (complete && !progress.hasBegun(source.collection)) {
      const last = listed.at(-1)
      if (last) await this.#writeMarks(progress.watermark(source.collection, last.updatedAt))
      for (const { id, updatedAt } of listed) progress.saw(source.collection, id, updatedAt)
    }
  }

  async #takeRemovals(): Promise<void> {
    const { reader, sources, progress } = this.tools
    const startedAt = Date.now()
    const noted = await reader.removals(progress.readFrom(removals) ?? 0)
    const fresh = noted.filter((one) => progress.isNew(removals, one.rowId, one.at))
    const last = fresh.at(-1)
    if (!last) return progress.hasRead(removals, startedAt)
    const gone = fresh.flatMap(({ kind, id, at }) => {
      const source = sources.find((one) => one.kind === kind)
      if (!source) return []
      const origin = originOf(source, id)
      return progress.slugOf(origin) === undefined ? [] : [{ source, origin, version: at }]
    })
    await this.#remove(gone, progress.watermark(removals, last.at))
    for (const one of fresh) progress.saw(removals, one.rowId, one.at)
    progress.hasRead(removals, startedAt)
  }

  /**
   * A translation that is right after all changes what its entry says, but not the document; so does what was made of a file.
   * @param name under which it is kept how far they were read
   */
  async #takeConfirmations(name: string, read: (since: number) => Promise<Confirmation[]>): Promise<void> {
    const { reader, sources, progress } = this.tools
    const startedAt = Date.now()
    const noted = await read(progress.readFrom(name) ?? 0)
    const fresh = noted.filter((one) => progress.isNew(name, one.rowId, one.at))
    const last = fresh.at(-1)
    if (!last) return progress.hasRead(name, startedAt)
    for (const source of sources) {
      const ids = new Set(fresh.filter(({ collection }) => collection === source.collection).map(({ id }) => id))
      if (ids.size === 0) continue
      const listed = (await reader.listed(source, ids)).filter(({ published }) => published)
      await this.#publish(source, listed, () => ({}))
    }
    await this.#writeMarks(progress.watermark(name, last.at))
    for (const one of fresh) progress.saw(name, one.rowId, one.at)
    progress.hasRead(name, startedAt)
  }

  async #takeChanges(source: Source): Promise<void> {
    const { reader, progress } = this.tools
    const { collection } = source
    const startedAt = Date.now()
    const listed = await reader.list(source, progress.readFrom(collection))
    const changed = listed.filter((one) => progress.isNew(collection, one.id, one.updatedAt))
    const marksOf = (batch: readonly Listed[]) => progress.watermark(collection, batch.at(-1)?.updatedAt ?? 0)
    if (await this.#publish(source, changed, marksOf)) progress.hasRead(collection, startedAt)
  }

  /** False when it stopped early, because documents of the source itself have to be read from the start again. */
  async #publish(
    source: Source,
    changed: readonly Listed[],
    marksOf: (batch: readonly Listed[]) => Record<string, string>,
  ): Promise<boolean> {
    const size = source.kind === 'PublicFile' ? filesPerBatch : documentsPerBatch
    for (let at = 0; at < changed.length; at += size) {
      const batch = changed.slice(at, at + size)
      const readAgain = await this.#publishBatch(source, batch, marksOf(batch))
      if (readAgain.has(source.collection)) return false
    }
    return true
  }

  /** The collections that have to be read from the start again, because public ids they refer to have moved. */
  async #publishBatch(
    source: Source,
    batch: readonly Listed[],
    marks: Record<string, string>,
  ): Promise<ReadonlySet<string>> {
    const { progress } = this.tools
    const steps: Step[] = []
    const referred: Named[] = []
    const broken = new Set<string>()
    const read = await this.#together.read(source, batch)
    for (const { part, documents } of read) {
      steps.push(...this.#removals(part))
      const mapped = await this.#map(part.source, documents)
      steps.push(...mapped.steps)
      referred.push(...mapped.referred)
      for (const whole of mapped.broken) broken.add(whole)
    }
    const readAgain = await this.#apply(
      withoutParts(steps, broken),
      referred,
      marks,
      read.map(({ part }) => part),
    )
    // An issue and its articles come together, whichever of them is in the batch.
    let documents = 0
    for (const { part } of read) {
      const { collection } = part.source
      if (readAgain.has(collection)) continue
      for (const { id, updatedAt } of part.listed) {
        if (progress.isNew(collection, id, updatedAt)) documents++
        progress.saw(collection, id, updatedAt)
      }
    }
    this.tools.onBatch?.(source, documents)
    return readAgain
  }

  /** Takes away what is not published. */
  #removals({ source, listed }: Part): Step[] {
    return listed
      .filter((one) => !one.published)
      .map((one): Step => {
        const origin = originOf(source, one.id)
        const version = this.#versionOf(origin, one.updatedAt)
        return { source, origin, slug: nameOf(one), change: { operation: 'REMOVE', origin, version } }
      })
  }

  async #map(
    source: Source,
    documents: readonly CmsDocument[],
  ): Promise<{ steps: Step[]; referred: Named[]; broken: string[] }> {
    const { reader, refuse } = this.tools
    const references: References = new Map()
    for (const document of documents) collectReferences(source.kind, document, source.fields, references)
    const slugs = await reader.slugs(references)
    const referred = [...slugs].flatMap(([collection, ids]) =>
      [...ids].map(([id, slug = nameless]): Named => ({ collection, origin: originOf({ collection }, id), slug })),
    )
    const ids = documents.map((document) => document.id as string | number)
    const pairs = documents.length > 0 ? await reader.pairs(source, ids) : new Map()
    const made = documents.length > 0 ? await reader.processedFiles(source, ids) : new Map()
    const broken: string[] = []
    const steps = documents.flatMap((document): Step[] => {
      const id = document.id as string | number
      const map = this.#ofDrafts ? mapDraft : mapEntry
      const mapped = map(source.kind, document, source.fields, slugs, pairs.get(String(id)), made.get(String(id)))
      const origin = originOf(source, id)
      const whole = this.#together.wholeOf(source, document)
      if ('entry' in mapped) {
        const entry = { ...mapped.entry, version: this.#versionOf(origin, mapped.entry.version) }
        const pages = mapped.pages && { pages: mapped.pages }
        return [{ source, origin, slug: entry.id, whole, change: { operation: 'UPSERT', entry, origin, ...pages } }]
      }
      const slug = typeof document.slug === 'string' ? document.slug : undefined
      if (this.#ofDrafts) {
        // A draft may be unfinished; what is shown of it must not be older than what stands in the form.
        const version = this.#versionOf(origin, Date.parse(String(document.updatedAt)))
        return [{ source, origin, slug: slug || nameless, change: { operation: 'REMOVE', origin, version } }]
      }
      refuse({ collection: source.collection, id, slug, problems: mapped.problems })
      if (whole !== undefined) broken.push(whole)
      return []
    })
    return { steps, referred, broken }
  }

  /** As what a document is known once the store has taken its step. Without a public id it is nothing to know of until others refer to it. */
  #named({ source, origin, slug, change }: Step): Named[] {
    if (slug === nameless && this.tools.progress.slugOf(origin) === undefined) return []
    return [{ collection: source.collection, origin, slug, hasEntry: change.operation === 'UPSERT' }]
  }

  /** Applies what can be applied. A document whose public id another one holds is left out, and tried again later. */
  async #apply(
    steps: readonly Step[],
    referred: readonly Named[],
    marks: Record<string, string>,
    parts: readonly Part[],
  ): Promise<ReadonlySet<string>> {
    const { store, lease, progress } = this.tools
    let remaining = steps
    for (;;) {
      const named = [...remaining.flatMap((step) => this.#named(step)), ...referred]
      const { moved, notes } = progress.noting(named)
      const readAgain = this.#referrersOf(moved)
      const written = { ...marks, ...notes, ...Progress.fromTheStart(readAgain) }
      try {
        await store.apply(
          remaining.map((step) => step.change),
          { marks: written, lease: await lease() },
        )
      } catch (error) {
        if (!(error instanceof IdTaken)) throw error
        remaining = await this.#withoutConflict(remaining, parts, error)
        continue
      }
      progress.written(written)
      for (const { origin, slug } of named) progress.known(origin, slug)
      if (moved.size > 0) this.#idsMoved = true
      return readAgain
    }
  }

  async #withoutConflict(steps: readonly Step[], parts: readonly Part[], conflict: IdTaken): Promise<Step[]> {
    const { reader, refuse, sources } = this.tools
    const source = sources.find(({ kind }) => kind === conflict.kind)
    if (!source) throw conflict
    const holder = (await reader.list(source)).find((one) => originOf(source, one.id) === conflict.heldBy)
    const madeRoom = steps.some((step) => step.origin === conflict.heldBy && step.change.operation === 'REMOVE')
    if (holder?.slug !== conflict.id && !madeRoom) {
      // Its holder is about to give it up: two documents that exchange their ids, or a chain of them.
      const stored = (await this.tools.store.origins(source.kind)).find((one) => one.origin === conflict.heldBy)
      const change: Change = { operation: 'REMOVE', origin: conflict.heldBy, version: stored?.version ?? 0 }
      return [{ source, origin: conflict.heldBy, slug: conflict.id, change }, ...steps]
    }
    const listed = parts
      .find((part) => part.source === source)
      ?.listed.find((one) => originOf(source, one.id) === conflict.origin)
    if (listed) this.#blocked.set(conflict.origin, { source, listed })
    refuse({
      collection: source.collection,
      id: listed?.id ?? conflict.origin,
      slug: conflict.id,
      problems: [{ field: 'id', message: conflict.message }],
    })
    const whole = steps.find((step) => step.origin === conflict.origin)?.whole
    const others = steps.filter((step) => step.origin !== conflict.origin)
    return whole === undefined ? others : withoutParts(others, new Set([whole]))
  }

  async #retryBlocked(): Promise<void> {
    const blocked = [...this.#blocked.values()]
    this.#blocked.clear()
    for (const { source, listed } of blocked) await this.#publishBatch(source, [listed], {})
  }

  async #remove(
    gone: readonly { source: Source; origin: string; version: number }[],
    marks: Record<string, string>,
  ): Promise<void> {
    if (gone.length === 0 && Object.keys(marks).length === 0) return
    const { store, lease, progress } = this.tools
    // What referred to a deleted document has lost its reference without being changed itself.
    const named = gone.filter(({ origin }) => progress.slugOf(origin) !== nameless)
    const readAgain = this.#referrersOf(new Set(named.map(({ source }) => source.collection)))
    const written = { ...marks, ...Progress.fromTheStart(readAgain) }
    for (const { origin } of gone) Object.assign(written, Progress.note(origin))
    const changes = gone.map(({ origin, version }): Change => ({ operation: 'REMOVE', origin, version }))
    await store.apply(changes, { marks: written, lease: await lease() })
    progress.written(written)
    if (gone.length > 0) this.#idsMoved = true
  }

  async #writeMarks(marks: Record<string, string>): Promise<void> {
    await this.tools.store.apply([], { marks, lease: await this.tools.lease() })
    this.tools.progress.written(marks)
  }

  #referrersOf(collections: ReadonlySet<string>): ReadonlySet<string> {
    const referrers = this.tools.sources.filter(({ refersTo }) => [...refersTo].some((one) => collections.has(one)))
    return new Set(referrers.map(({ collection }) => collection))
  }

  /** The version of a change: later than what the store has where the CMS was put back behind it. */
  #versionOf(origin: string, updatedAt: number): number {
    return Math.max(updatedAt, (this.#newer.get(origin) ?? -1) + 1)
  }

  get #ofDrafts(): boolean {
    return this.tools.reader.audience === 'drafts'
  }

  #refuseOlder(source: Source, { id, slug }: Listed): void {
    const message = 'the content store has a newer state than the CMS; run npm run publish:rebuild'
    this.tools.refuse({ collection: source.collection, id, slug, problems: [{ field: '-', message }] })
  }
}

/** A whole of which something cannot be published stays as readers have it; what is withdrawn goes all the same. */
const withoutParts = (steps: readonly Step[], broken: ReadonlySet<string>): Step[] =>
  steps.filter(({ whole, change }) => change.operation === 'REMOVE' || whole === undefined || !broken.has(whole))

const nameOf = ({ slug = nameless }: Listed): string => slug
