import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { FlattenedField } from 'payload'
import { type DeskUser, type MoveName, may, officesOf, type State } from '../access/rules'
import { fieldStatus, learn } from '../translation/freshness'
import { type LocalizedField, localizedFields } from '../translation/localized-texts'
import { digestOf } from './digest'
import { isLiveIn, titleOf } from './seen'
import { keyOf, type LanguageState } from './state-rows'
import type { Document, Stored, Target } from './target'

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
