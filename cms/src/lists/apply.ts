import { kinds, languageCodes } from '@kakehashi/content-store'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { deskUser, type Id } from '../access/rules'
import { insertRows } from '../database/insert-rows'
import { inLongTransaction } from '../database/long-transaction'
import { wake } from '../hooks/wake'
import { keepRecord } from '../record/keep'
import { languageStatesSlug } from '../workflow/language-states'
import { firstStates, type LanguageState, restate, takeStock } from '../workflow/restate'
import { beside, fieldsOf, targetOf } from '../workflow/target'
import { idsWithDrafts, type Plan, type PlannedDocument } from './plan'
import type { Values } from './values-in'

/** A list of twenty thousand rows takes less; what takes longer hangs. */
const deadlineMilliseconds = 5 * 60_000

const statesPerWrite = 600

export interface ImportResult {
  created: number
  changed: number
}

/**
 * Writes what was planned, published, in one transaction: all of it or nothing. Documents are written in all languages at once, past
 * Payload's operations, which would take one save for each language. What those would have done besides is done here: the plan was
 * checked against the content model and by the publisher's own mapper, rights are the caller's to check, versions and the states
 * of languages are kept, and the record says who it was and what.
 * @param onProgress told how many documents are written
 */
export async function applyPlan(
  req: PayloadRequest,
  plan: Plan,
  file: string,
  onProgress: (written: number) => void = () => undefined,
): Promise<ImportResult> {
  const { payload } = req
  const result = await inLongTransaction(payload, { user: req.user ?? undefined }, deadlineMilliseconds, async (inside) => {
    await requireUnchanged(inside, plan)
    const writer = new Writer(inside, plan)
    for (const [index, document] of plan.documents.entries()) {
      await writer.write(document)
      onProgress(index + 1)
    }
    await writer.finish()
    const created = plan.documents.filter(({ id }) => id === undefined).length
    const slugs = (outcome: string) => [
      ...new Set(plan.rows.filter((row) => row.outcome === outcome).map(({ slug }) => slug)),
    ]
    await keepRecord(
      { ...beside(inside), payload, user: req.user, headers: req.headers, payloadAPI: req.payloadAPI },
      {
        deed: 'imported',
        collection: kinds[plan.list.kind].collection,
        title: file.slice(0, 200),
        detail: { list: plan.list.name, new: slugs('new'), changed: slugs('changed') },
      },
    )
    return { created, changed: plan.documents.length - created }
  })
  wake()
  return result
}

/** Something that the plan was made from has changed since. */
export class MovedOn extends Error {
  override name = 'MovedOn'
}

/** Nobody else writes any more, but somebody may have since the plan was made. */
async function requireUnchanged(req: PayloadRequest, { list, documents }: Plan): Promise<void> {
  const planned = new Map(documents.flatMap(({ id, data }) => (id === undefined ? [] : [[String(id), data.updatedAt]])))
  if (planned.size === 0) return
  const { docs } = await req.payload.db.find<{ id: Id; updatedAt: unknown }>({
    collection: kinds[list.kind].collection as CollectionSlug,
    where: { id: { in: documents.flatMap(({ id }) => id ?? []) } },
    select: { updatedAt: true },
    joins: false,
    limit: 0,
    pagination: false,
    req: beside(req) as PayloadRequest,
  })
  const drafts = await idsWithDrafts(req.payload, list)
  const unchanged = docs.filter(
    ({ id, updatedAt }) => planned.get(String(id)) === updatedAt && !drafts.has(String(id)),
  )
  if (unchanged.length < planned.size) throw new MovedOn()
}

class Writer {
  readonly #collection: CollectionSlug
  #states: Omit<LanguageState, 'id'>[] = []

  constructor(
    private readonly req: PayloadRequest,
    private readonly plan: Plan,
  ) {
    this.#collection = kinds[plan.list.kind].collection as CollectionSlug
  }

  async write(document: PlannedDocument): Promise<void> {
    if (document.id === undefined) await this.#create(document)
    else await this.#update(document.id, document.data)
  }

  async finish(): Promise<void> {
    const now = new Date().toISOString()
    await insertRows(
      this.req.payload,
      languageStatesSlug,
      this.#states.map((state) => ({ ...state, createdAt: now, updatedAt: now })),
      beside(this.req),
    )
    this.#states = []
  }

  async #create({ data }: PlannedDocument): Promise<void> {
    const { payload } = this.req
    const now = new Date().toISOString()
    const stored = { ...data, _status: 'published', createdAt: now, updatedAt: now, firstPublishedAt: now }
    const { id } = await payload.db.create({
      collection: this.#collection,
      data: structuredClone(stored),
      req: this.req,
    })
    await this.#addVersion(id, stored)
    const target = targetOf(this.plan.list.kind, id)
    const both = { latest: stored, published: stored }
    const by = deskUser(this.req)?.name ?? null
    this.#states.push(
      ...firstStates(target, both, fieldsOf(payload, target)).map((state) => ({ ...state, by: state.live ? by : null })),
    )
    if (this.#states.length >= statesPerWrite) await this.finish()
  }

  async #update(id: Id, { id: _, ...data }: Values): Promise<void> {
    const { payload } = this.req
    const target = targetOf(this.plan.list.kind, id)
    await takeStock(this.req, target)
    const now = new Date().toISOString()
    const stored = { ...data, _status: 'published', updatedAt: now, firstPublishedAt: data.firstPublishedAt ?? now }
    await payload.db.updateOne({ collection: this.#collection, id, data: structuredClone(stored), req: this.req })
    await this.#addVersion(id, stored)
    await restate(this.req, target, { user: deskUser(this.req), published: languageCodes, isRecordedElsewhere: true })
  }

  async #addVersion(id: Id, versionData: Values): Promise<void> {
    const now = new Date().toISOString()
    await this.req.payload.db.createVersion({
      collectionSlug: this.#collection,
      parent: id,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      versionData: structuredClone(versionData) as never,
      req: this.req,
      returning: false,
    })
  }
}
