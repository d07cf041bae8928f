import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import { deskUser, type Move, type MoveName, may, moveNames, moves, type State } from '../access/rules'
import { lacksAlternativeText } from '../files/alternative-text'
import type { Bilingual } from '../labels/bilingual'
import { refusals } from '../labels/workflow'
import { hasDraftPages } from '../preview/draft-pages'
import { type FieldStatus, fieldStatus, type Pairs, sourceBefore } from '../translation/freshness'
import { localizedFields } from '../translation/localized-texts'
import { readTerms, termsIn, type UsedTerm } from '../translation/terms'
import { readStates } from './state-rows'
import { goesOut } from './take-step'
import { type Document, fieldsOf, hasLabel, readStored, type Stored, type Target } from './target'

/** What the form shows of one language. */
export interface LanguagePanel {
  language: Language
  state: State
  live: boolean
  by: string | null
  at: string | null
  note: string | null
  scheduledFor: string | null
  endsAt: string | null
  missing: number
  outdated: number
  /** The steps that this user can take with it now. */
  moves: MoveName[]
  /** What has to be there before it can be published. */
  wanting: Bilingual[]
}

/** What the form shows beside one field that is being translated. */
export interface FieldPanel {
  key: string
  path: string
  source: string
  status: FieldStatus
  /** The source that the translation was right for, where it is older. */
  sourceBefore?: string
  terms: UsedTerm[]
}

export interface DeskState {
  languages: LanguagePanel[]
  fields: FieldPanel[]
  /** Whether this user may say that translations into the asked-for language are still right. */
  mayConfirm: boolean
  /** Whether this user may make a link by which others see the draft in the asked-for language. */
  mayShare: boolean
}

/** All that the form shows beside a document; undefined where there is none. */
export async function deskState(
  req: PayloadRequest,
  target: Target,
  language: Language,
): Promise<DeskState | undefined> {
  const stored = await readStored(req, target)
  if (!stored) return undefined
  const fields = localizedFields(stored.latest, fieldsOf(req.payload, target))
  const known = await readStates(req, target)
  const user = deskUser(req)
  const document: Document = { ...stored.latest, ...(!target.isGlobal && { id: target.id }) }
  const languages = languageCodes.map((code): LanguagePanel => {
    const row = known.get(code)
    const live = row?.live ?? (stored.published !== undefined && hasLabel(stored, target, code))
    const state = row?.state ?? (live ? 'published' : 'draft')
    const all = code === sourceLanguage ? [] : fields.map((field) => fieldStatus(field, code, row?.pairs ?? {}))
    const wanting = wantingOf(stored, target, code)
    return {
      language: code,
      state,
      live,
      by: row?.by ?? null,
      at: row?.at ?? null,
      note: row?.note ?? null,
      scheduledFor: row?.scheduledFor ?? null,
      endsAt: row?.endsAt ?? null,
      missing: all.filter((one) => one === 'missing').length,
      outdated: all.filter((one) => one === 'outdated').length,
      wanting,
      moves: moveNames.filter((name) => {
        const rule: Move = moves[name]
        if (!rule.from.includes(state) || (rule.live && !live)) return false
        if ((rule.goesOut && !goesOut({ live, state })) || (rule.ends && !row?.endsAt)) return false
        if (['submit', 'approve', 'schedule', 'publish'].includes(name) && !hasLabel(stored, target, code)) return false
        return may(user, rule.needs, { kind: target.kind, document, language: code })
      }),
    }
  })
  const mayShare =
    hasDraftPages(req.payload, target.collection) && may(user, 'shareDraft', { kind: target.kind, document, language })
  if (language === sourceLanguage) return { languages, fields: [], mayConfirm: false, mayShare }

  const terms = await readTerms(req, language)
  const pairs: Pairs = known.get(language)?.pairs ?? {}
  return {
    languages,
    mayShare,
    mayConfirm: (['edit', 'translate'] as const).some((action) =>
      may(user, action, { kind: target.kind, document, language }),
    ),
    fields: fields.flatMap((field): FieldPanel[] => {
      const status = fieldStatus(field, language, pairs)
      const source = field.texts[sourceLanguage]
      if (!status || !source) return []
      const before = status === 'outdated' ? sourceBefore(field, language, pairs) : undefined
      return [
        {
          key: field.key,
          path: field.path,
          source,
          status,
          ...(before !== undefined && { sourceBefore: before }),
          terms: termsIn(source, field.texts[language] ?? '', terms),
        },
      ]
    }),
  }
}

/** What stands against publishing a language, apart from rights. */
function wantingOf(stored: Stored, target: Target, language: Language): Bilingual[] {
  const wanting: Bilingual[] = []
  if (!hasLabel(stored, target, language)) wanting.push(refusals.noText)
  if (language !== sourceLanguage && !stored.published) wanting.push(refusals.sourceFirst)
  const isThere = hasLabel(stored, target, language)
  if (target.kind === 'PublicFile' && isThere && lacksAlternativeText(stored.latest, language))
    wanting.push(refusals.noAlternativeText)
  return wanting
}
