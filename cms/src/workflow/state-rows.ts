import { type Language, languageCodes } from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import type { State } from '../access/rules'
import type { Pairs } from '../translation/freshness'
import { canonical } from './digest'
import { languageStatesSlug } from './language-states'
import { beside, type Target } from './target'

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
