import { kinds, type Language, languageCodes } from '@kakehashi/content-store'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { deskUser, type Id } from '../access/rules'
import { insertRows } from '../database/insert-rows'
import { inLongTransaction } from '../database/long-transaction'
import { wake } from '../hooks/wake'
import { keepRecord } from '../record/keep'
import { languageStatesSlug } from '../workflow/language-states'
import { firstStates, statesAfter } from '../workflow/next-state'
import { isLiveIn } from '../workflow/seen'
import { type LanguageState, readManyStates, writeState } from '../workflow/state-rows'
import { beside, fieldsOf, type Target, targetOf } from '../workflow/target'
import type { Plan, PlannedDocument } from './plan'
import { idsWithDrafts } from './stored-documents'
import type { Values } from './values-in'

/** A list of twenty thousand rows takes less; what takes longer hangs. */
const deadlineMilliseconds = 5 * 60_000

/** Documents whose states are noted together. */
const documentsPerNote = 100

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
  const result = await inLongTransaction(
    payload,
    { user: req.user ?? undefined },
    deadlineMilliseconds,
    async (inside) => {
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
          deed: 'listImported',
          collection: kinds[plan.list.kind].collection,
          title: file.slice(0, 200),
          detail: { list: plan.list.name, new: slugs('new'), changed: slugs('changed') },
        },
      )
      return { created, changed: plan.documents.length - created }
    },
  )
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
  const unchanged = docs.filter(({ id, updatedAt }) => planned.get(String(id)) === updatedAt && !drafts.has(String(id)))
  if (unchanged.length < planned.size) throw new MovedOn()
}

class Writer {
  readonly #collection: CollectionSlug
  readonly #fields: readonly FlattenedField[]
  #written: Written[] = []

  constructor(
    private readonly req: PayloadRequest,
    private readonly plan: Plan,
  ) {
    this.#collection = kinds[plan.list.kind].collection as CollectionSlug
    this.#fields = fieldsOf(req.payload, targetOf(plan.list.kind, 0))
  }

  async write(document: PlannedDocument): Promise<void> {
    this.#written.push(
      document.id === undefined ? await this.#create(document) : await this.#update(document.id, document),
    )
    if (this.#written.length >= documentsPerNote) await this.finish()
  }

  async #create({ data }: PlannedDocument): Promise<Written> {
    const now = new Date().toISOString()
    const after = { ...data, _status: 'published', createdAt: now, updatedAt: now, firstPublishedAt: now }
    const { id } = await this.req.payload.db.create({
      collection: this.#collection,
      data: structuredClone(after),
      // What is not asked for is not read again.
      select: { slug: true },
      req: this.req,
    })
    await this.#addVersion(id, after)
    return { target: targetOf(this.plan.list.kind, id), after }
  }

  async #update(id: Id, { data: { id: _, ...data }, before }: PlannedDocument): Promise<Written> {
    const now = new Date().toISOString()
    const after = { ...data, _status: 'published', updatedAt: now, firstPublishedAt: data.firstPublishedAt ?? now }
    await this.req.payload.db.updateOne({
      collection: this.#collection,
      id,
      data: structuredClone(after),
      returning: false,
      req: this.req,
    })
    await this.#addVersion(id, after)
    return { target: targetOf(this.plan.list.kind, id), after, ...(before && { before }) }
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

  /**
   * Notes the states of the languages of what was written, many at once. What stood there before is taken stock of first, where
   * nobody has yet: a translation must not be taken as written for a source that was changed after it.
   */
  async finish(): Promise<void> {
    const written = this.#written.splice(0)
    const user = deskUser(this.req)
    const known = await readManyStates(
      this.req,
      written.filter(({ before }) => before).map(({ target }) => target),
    )
    const now = new Date().toISOString()
    const added: Values[] = []
    for (const { target, before, after } of written) {
      const stored = { latest: after, published: after }
      const stock = before
        ? (known.get(String(target.id)) ?? stockOf(target, before, this.#fields))
        : new Map<Language, LanguageState>()
      const published = languageCodes.filter((language) => isLiveIn(this.plan.list.kind, after, language))
      for (const { before: row, next } of statesAfter(target, stored, this.#fields, stock, { user, published })) {
        const by = row || !next.live ? next.by : (user?.name ?? null)
        if (row?.id !== undefined && row.id !== unstored) await writeState(this.req, row, next)
        else added.push({ ...next, by, createdAt: now, updatedAt: now })
      }
    }
    await insertRows(this.req.payload, languageStatesSlug, added, beside(this.req))
  }
}

interface Written {
  target: Target
  before?: Values
  after: Values
}

/** Not the id of any row. */
const unstored = ''

const stockOf = (target: Target, before: Values, fields: readonly FlattenedField[]): Map<Language, LanguageState> =>
  new Map(
    firstStates(target, { latest: before, published: before }, fields).map((state) => [
      state.language,
      { ...state, id: unstored },
    ]),
  )
