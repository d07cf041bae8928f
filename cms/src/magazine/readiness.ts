import { type Language, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import type { State } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import { issueRefusals } from '../labels/magazine'
import { stateNames } from '../labels/workflow'
import { languageLabels } from '../languages'
import { digestOf } from '../workflow/digest'
import { firstStates } from '../workflow/next-state'
import { titleOf } from '../workflow/seen'
import { readManyStates } from '../workflow/state-rows'
import { fieldsOf, hasLabel, type Target } from '../workflow/target'
import type { Member } from './members'

/** How far one language of an article is, as its issue needs it. */
export interface MemberLanguage {
  language: Language
  state: State
  /** Whether readers see it. */
  live: boolean
  /** Whether there is a text in this language at all. */
  written: boolean
  /** Whether publishing the issue would change what readers see of it. */
  changes: boolean
  /** Why it cannot go out. */
  wanting: Bilingual[]
}

/** An article of an issue with the state of each of its languages. */
export interface ReadyMember extends Member {
  title: string
  languages: Map<Language, MemberLanguage>
}

const approved: readonly State[] = ['approved', 'scheduled', 'published']

/** Looks at articles of an issue: how far each language is, and what it lacks. */
export async function readReadiness(req: PayloadRequest, members: readonly Member[]): Promise<ReadyMember[]> {
  const states = await readManyStates(
    req,
    members.map(({ target }) => target),
  )
  return members.map((member) => {
    const { target, stored } = member
    const fields = fieldsOf(req.payload, target)
    const known = states.get(String(target.id))
    // Documents that nobody has changed since they were loaded have no states yet.
    const first = known ? undefined : new Map(firstStates(target, stored, fields).map((one) => [one.language, one]))
    const languages = languageCodes.map((language): [Language, MemberLanguage] => {
      const state = known?.get(language) ?? first?.get(language)
      const written = hasLabel(stored, target, language)
      const live = Boolean(state?.live)
      const changes = written && !(live && state?.state === 'published')
      return [
        language,
        {
          language,
          state: state?.state ?? 'draft',
          live,
          written,
          changes,
          wanting:
            changes || (!written && language === sourceLanguage) ? wantingOf(req, member, language, state?.state) : [],
        },
      ]
    })
    return { ...member, title: titleOf(target.kind, stored.latest) ?? String(target.id), languages: new Map(languages) }
  })
}

function wantingOf(
  req: PayloadRequest,
  { target, stored }: Member,
  language: Language,
  state: State = 'draft',
): Bilingual[] {
  if (!hasLabel(stored, target, language)) return [issueRefusals.noTitle(languageLabels[language])]
  if (approved.includes(state) || onlyMoved(req, target, stored, language)) return []
  return [issueRefusals.notApproved(stateNames[state])]
}

/** An article of which readers know every word already: only its place is another one. */
function onlyMoved(
  req: PayloadRequest,
  target: Target,
  { latest, published }: Member['stored'],
  language: Language,
): boolean {
  if (!published) return false
  const fields = fieldsOf(req.payload, target)
  const { issue, section, position } = published
  return digestOf({ ...latest, issue, section, position }, fields, language) === digestOf(published, fields, language)
}

/** What keeps articles from going out in a language, each with its name. A translation that there is none of is no obstacle. */
export const problemsOf = (members: readonly ReadyMember[], language: Language): Bilingual[] =>
  members.flatMap(({ title, stored, languages }) => {
    const found = languages.get(language)
    if (!found?.changes && language !== sourceLanguage) return []
    const wanting = [...(found?.wanting ?? [])]
    if (language !== sourceLanguage && !stored.published) wanting.push(issueRefusals.sourceFirst)
    return wanting.map((why) => issueRefusals.because(title, why))
  })
