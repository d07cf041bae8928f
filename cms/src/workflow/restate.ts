import { createHash } from 'node:crypto'
import { type Kind, kinds, type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  FlattenedField,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import {
  type DeskUser,
  deskUser,
  idOf,
  type Move,
  type MoveName,
  may,
  moves,
  officesOf,
  type State,
} from '../access/rules'
import type { Deed } from '../record/deeds'
import { keepRecord } from '../record/keep'
import { fieldStatus, learn, type Pairs } from '../translation/freshness'
import { type LocalizedField, localizedFields } from '../translation/localized-texts'
import { type Intent, intentOf, stepOf } from './intent'
import { languageStatesSlug } from './language-states'
import { beside, type Document, fieldsOf, readStored, type Stored, type Target, targetOf } from './target'

/** A row of `language-states`. */
export interface LanguageState {
  id: string | number
  key: string
  collection: string
  document: string
  language: Language
  title?: string | null
  offices?: (string | number)[] | null
  state: State
  binned?: boolean | null
  live?: boolean | null
  by?: string | null
  at?: string | null
  note?: string | null
  scheduledFor?: string | null
  scheduledBy?: string | null
  endsAt?: string | null
  endsBy?: string | null
  translation?: 'current' | 'outdated' | 'missing' | null
  since?: string | null
  missing?: number | null
  outdated?: number | null
  restatedAt?: string | null
  digest?: string | null
  pairs?: Pairs | null
}

export const keyOf = ({ collection, id }: Pick<Target, 'collection' | 'id'>, language: Language): string =>
  `${collection}/${id}/${language}`

/** The states of all languages of a document, those that are known. */
export async function readStates(req: PayloadRequest, target: Target): Promise<Map<Language, LanguageState>> {
  return (await readManyStates(req, [target])).get(String(target.id)) ?? new Map()
}

/** The known states of many documents of a collection, by the document's id and by language. */
export async function readManyStates(
  req: PayloadRequest,
  targets: readonly Target[],
): Promise<Map<string, Map<Language, LanguageState>>> {
  const { docs } = await req.payload.find({
    collection: languageStatesSlug,
    where: { key: { in: targets.flatMap((target) => languageCodes.map((language) => keyOf(target, language))) } },
    pagination: false,
    limit: 0,
    depth: 0,
    showHiddenFields: true,
    req: beside(req),
  })
  const states = new Map<string, Map<Language, LanguageState>>()
  for (const row of docs as unknown as LanguageState[]) {
    states.set(row.document, (states.get(row.document) ?? new Map<Language, LanguageState>()).set(row.language, row))
  }
  return states
}

export async function writeState(
  req: PayloadRequest,
  known: LanguageState | undefined,
  state: Omit<LanguageState, 'id'>,
): Promise<void> {
  if (known && isSame(known, state)) return
  const parts = beside(req) as PayloadRequest
  const now = new Date().toISOString()
  const collection = languageStatesSlug
  // Past Payload's validation, which would take longer than all the rest of a save.
  if (known) {
    const data = { ...state, updatedAt: now }
    await req.payload.db.updateOne({ collection, id: known.id, data, returning: false, req: parts })
  } else {
    const data = { ...state, createdAt: now, updatedAt: now }
    await req.payload.db.create({ collection, data, returning: false, req: parts })
  }
}

const isSame = (known: LanguageState, state: Omit<LanguageState, 'id'>): boolean =>
  Object.entries(state).every(([name, value]) => canonical(known[name as keyof LanguageState]) === canonical(value))
const canonical = (value: unknown): string => JSON.stringify(value ?? null)

/** What is compared to see whether a language has changed. All that languages share counts as the source's. */
export function digestOf(document: Document, fields: readonly FlattenedField[], language: Language): string {
  const { updatedAt: _u, createdAt: _c, firstPublishedAt: _f, _status: _s, id: _i, ...content } = document
  return createHash('sha256')
    .update(canonical(only(content, fields, language)))
    .digest('base64url')
    .slice(0, 22)
}

function only(values: Record<string, unknown>, fields: readonly FlattenedField[], language: Language): unknown {
  const kept: [string, unknown][] = []
  for (const field of fields) {
    if (!('name' in field) || !field.name || field.type === 'join' || systemFields.has(field.name)) continue
    const value = values[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      kept.push([field.name, only((value ?? {}) as Document, field.flattenedFields, language)])
    } else if (field.type === 'array') {
      const rows = ((value ?? []) as Document[]).map((row) => [
        String(row.id),
        only(row, field.flattenedFields, language),
      ])
      // Rows that move, come and go are the source's; their texts belong to whom they are of.
      kept.push([field.name, language === sourceLanguage ? rows : rows.filter(([, texts]) => hasText(texts)).sort()])
    } else if ('localized' in field && field.localized) {
      const text = (value as Record<string, unknown> | null | undefined)?.[language]
      if (text !== null && text !== undefined && text !== '') kept.push([field.name, text])
    } else if (language === sourceLanguage && !isNothing(value)) {
      kept.push([field.name, Array.isArray(value) ? value.map((one) => idOf(one) ?? one) : (idOf(value) ?? value)])
    }
  }
  return kept
}

const systemFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt', '_status'])
const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
const hasText = (texts: unknown): boolean => Array.isArray(texts) && texts.length > 0

/** Who caused a change of state, and how. */
export interface Cause {
  user: DeskUser | undefined
  /** The languages that were published just now. */
  published: readonly Language[]
  /** The step that somebody took by a button, with the language he took it in. */
  step?: {
    to: State | undefined
    move: MoveName
    language: Language
    note: string | undefined
    /** When it is to happen, for a step that asks for a moment, and for whom. */
    at?: string
    by?: string
  }
}

interface Situation {
  target: Target
  fields: readonly FlattenedField[]
  stored: Stored
  latestFields: LocalizedField[]
  publishedFields: LocalizedField[]
}

const situationOf = (target: Target, stored: Stored, fields: readonly FlattenedField[]): Situation => ({
  target,
  fields,
  stored,
  latestFields: localizedFields(stored.latest, fields),
  publishedFields: stored.published ? localizedFields(stored.published, fields) : [],
})

/** The states of all languages of a document of which nothing is known yet. */
export function firstStates(
  target: Target,
  stored: Stored,
  fields: readonly FlattenedField[],
): Omit<LanguageState, 'id'>[] {
  const situation = situationOf(target, stored, fields)
  return languageCodes.map((language) => nextState(situation, language, undefined, { user: undefined, published: [] }))
}

/**
 * The states of all languages of a document after something was done to it: those that are to be written, each with the row that it
 * takes the place of.
 */
export function statesAfter(
  target: Target,
  stored: Stored,
  fields: readonly FlattenedField[],
  known: ReadonlyMap<Language, LanguageState>,
  cause: Cause,
): { before: LanguageState | undefined; next: Omit<LanguageState, 'id'> }[] {
  const situation = situationOf(target, stored, fields)
  return languageCodes.map((language) => {
    const before = known.get(language)
    return { before, next: nextState(situation, language, before, cause) }
  })
}

/**
 * Brings the states of all languages of a document up to date with what is stored, in the transaction that stored it.
 * Returns the document's title.
 */
export async function restate(req: PayloadRequest, target: Target, cause: Cause): Promise<string | undefined> {
  const stored = await readStored(req, target)
  if (!stored) return undefined
  const situation = situationOf(target, stored, fieldsOf(req.payload, target))
  const known = await readStates(req, target)
  for (const language of languageCodes) {
    const before = known.get(language)
    const next = nextState(situation, language, before, cause)
    await writeState(req, before, next)
    const deed = deedOf(before, next, cause, language)
    if (!deed) continue
    await keepRecord(req, {
      deed,
      collection: target.collection,
      document: target.id,
      title: next.title ?? undefined,
      language,
      note: cause.step?.language === language ? cause.step.note : undefined,
      ...(deed === 'scheduled' && { detail: { scheduledFor: next.scheduledFor } }),
      ...(deed === 'endScheduled' && { detail: { endsAt: next.endsAt } }),
    })
  }
  return titleOf(target.kind, stored.latest)
}

function nextState(
  { target, fields, stored, latestFields, publishedFields }: Situation,
  language: Language,
  before: LanguageState | undefined,
  cause: Cause,
): Omit<LanguageState, 'id'> {
  const { latest, published } = stored
  const digest = digestOf(latest, fields, language)
  const live = isLiveIn(target.kind, published, language)
  const asPublished = live && published !== undefined && digestOf(published, fields, language) === digest
  const state = stateAfter({ target, language, before, cause, digest, live, asPublished, latest })
  const moved = state !== before?.state || cause.step?.language === language || cause.published.includes(language)
  const isStep = cause.step?.language === language
  const step = isStep ? cause.step : undefined
  const now = new Date().toISOString()
  return {
    key: keyOf(target, language),
    collection: target.collection,
    document: String(target.id),
    language,
    title: titleOf(target.kind, latest) ?? null,
    offices: officesOf(target.kind, latest),
    state,
    binned: Boolean(latest.deletedAt),
    live,
    by: moved && (before || isStep) ? (cause.user?.name ?? null) : (before?.by ?? null),
    at: moved ? now : (before?.at ?? now),
    note: moved ? (step?.note ?? null) : (before?.note ?? null),
    ...scheduleAfter(state, live, before, step),
    digest,
    ...freshness(latestFields, publishedFields, language, before, now),
  }
}

type Schedule = Pick<LanguageState, 'scheduledFor' | 'scheduledBy' | 'endsAt' | 'endsBy'>

/** When it goes out and when it ends. What is neither with readers nor going to them has no end. */
function scheduleAfter(state: State, live: boolean, before: LanguageState | undefined, step: Cause['step']): Schedule {
  const [start, end] = [step?.move === 'schedule', step?.move === 'scheduleEnd']
  const scheduled = state === 'scheduled'
  const ends = (live || scheduled) && step?.move !== 'unscheduleEnd'
  return {
    scheduledFor: scheduled ? ((start ? step?.at : before?.scheduledFor) ?? null) : null,
    scheduledBy: scheduled ? ((start ? step?.by : before?.scheduledBy) ?? null) : null,
    endsAt: ends ? ((end ? step?.at : before?.endsAt) ?? null) : null,
    endsBy: ends ? ((end ? step?.by : before?.endsBy) ?? null) : null,
  }
}

/** What the desk's list and the graph need to know of a translation. The source has no source. */
export function freshness(
  latestFields: readonly LocalizedField[],
  publishedFields: readonly LocalizedField[],
  language: Language,
  before: LanguageState | undefined,
  now: string,
): Pick<LanguageState, 'translation' | 'since' | 'missing' | 'outdated' | 'pairs'> {
  if (language === sourceLanguage) return { translation: null, since: null, missing: 0, outdated: 0, pairs: null }
  const pairs = learn(before?.pairs ?? {}, latestFields, publishedFields, language)
  const all = latestFields.map((field) => fieldStatus(field, language, pairs))
  const count = (status: string) => all.filter((one) => one === status).length
  const [missing, outdated] = [count('missing'), count('outdated')]
  const translation = outdated > 0 ? 'outdated' : missing > 0 ? 'missing' : 'current'
  const since = before && before.translation === translation ? (before.since ?? now) : now
  return { translation, since, missing, outdated, pairs }
}

function stateAfter(args: {
  target: Target
  language: Language
  before: LanguageState | undefined
  cause: Cause
  digest: string
  live: boolean
  asPublished: boolean
  latest: Document
}): State {
  const { target, language, before, cause, digest, live, asPublished, latest } = args
  const step = cause.step?.language === language ? cause.step : undefined
  if (step?.to && step.to !== 'published') return step.to
  if (cause.published.includes(language) && live) return 'published'
  if (!before) return asPublished ? 'published' : 'draft'
  if (before.live && !live) return 'withdrawn'
  if (latest.deletedAt && before.state !== 'withdrawn') return 'draft'
  if (before.digest === digest) return before.state
  if (asPublished) return 'published'
  // Whoever may approve it may also put right a word in what is being reviewed.
  const waits = ['inReview', 'approved', 'scheduled'].includes(before.state)
  const reviews = may(cause.user, 'review', { kind: target.kind, document: latest, language })
  return waits && reviews ? before.state : 'draft'
}

function deedOf(
  before: LanguageState | undefined,
  next: Omit<LanguageState, 'id'>,
  cause: Cause,
  language: Language,
): Deed | undefined {
  const { state } = next
  if (cause.published.includes(language) && next.live) return 'published'
  if (cause.step?.language === language) return deedsOfMoves[cause.step.move]
  if (!before || before.state === state) return undefined
  if (state === 'withdrawn') return 'withdrawn'
  return state === 'draft' && ['inReview', 'approved', 'scheduled'].includes(before.state) ? 'reopened' : undefined
}

const deedsOfMoves: Record<MoveName, Deed> = {
  submit: 'submitted',
  takeBack: 'takenBack',
  approve: 'approved',
  return: 'returned',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  publish: 'published',
  withdraw: 'withdrawn',
  scheduleEnd: 'endScheduled',
  unscheduleEnd: 'endUnscheduled',
}

/** Whether readers see a language of a document: without its title or name they would not. */
export function isLiveIn(kind: Kind, published: Document | undefined, language: Language): boolean {
  if (!published) return false
  const label = published[kinds[kind].label] as Partial<Record<Language, unknown>> | null | undefined
  return language === sourceLanguage || Boolean(label?.[language])
}

/** The title or name, in Japanese where there is one. */
export function titleOf(kind: Kind, document: Document): string | undefined {
  const label = document[kinds[kind].label] as Partial<Record<Language, string | null>> | null | undefined
  for (const language of languageCodes) if (label?.[language]) return label[language].slice(0, 500)
  return typeof document.slug === 'string' ? document.slug : undefined
}

/**
 * Before a document is changed for the first time since it was loaded: takes stock of it. Otherwise a translation would later
 * be taken as written for a source that was changed after it.
 */
async function takeStock(req: PayloadRequest, target: Target): Promise<void> {
  const known = await readStates(req, target)
  if (known.size === 0) await restate(req, target, { user: undefined, published: [] })
}

export const takeStockBefore =
  (kind: Kind): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update' && originalDoc?.id !== undefined) await takeStock(req, targetOf(kind, originalDoc.id))
    return data
  }

export const takeStockBeforeGlobal =
  (kind: Kind): GlobalBeforeChangeHook =>
  async ({ data, req }) => {
    await takeStock(req, targetOf(kind, undefined))
    return data
  }

/** What an operation of Payload's own means for the languages. */
function causeOf(req: PayloadRequest, status: unknown): Cause {
  const { draft, publishes } = intentOf(req)
  const step = stepOf(req)
  const language = publishes ?? sourceLanguage
  return {
    user: deskUser(req),
    published: draft || status !== 'published' ? [] : publishes ? [publishes] : languageCodes,
    ...(step && { step: { to: (moves[step.move] as Move).to, move: step.move, language, note: step.note } }),
  }
}

const deedOfIntent = ({ restores, bin }: Intent): Deed | undefined => {
  if (bin) return bin === 'bins' ? 'binned' : 'unbinned'
  return restores ? 'restored' : undefined
}

export const restateAfter =
  (kind: Kind): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const target = targetOf(kind, doc.id)
    const title = await restate(req, target, causeOf(req, doc._status))
    const deed = operation === 'create' ? 'created' : deedOfIntent(intentOf(req))
    if (deed && req.user) {
      await keepRecord(req, { deed, collection: target.collection, document: target.id, title })
    }
    return doc
  }

export const restateAfterGlobal =
  (kind: Kind): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await restate(req, targetOf(kind, undefined), causeOf(req, doc._status))
    return doc
  }

export const forgetAfterDelete =
  (kind: Kind): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    const target = targetOf(kind, id)
    await req.payload.delete({
      collection: languageStatesSlug,
      where: { key: { in: languageCodes.map((language) => keyOf(target, language)) } },
      req: beside(req),
    })
    await keepRecord(req, {
      deed: 'deleted',
      collection: target.collection,
      document: id,
      title: typeof doc.slug === 'string' ? doc.slug : undefined,
    })
    return doc
  }
