import {
  type Language,
  languageCodes,
  type MagazineSection,
  magazineSections,
  sectionOf,
} from '@kakehashi/content-store'
import type { PayloadRequest } from 'payload'
import { deskUser, type Id, idOf, may, type State } from '../access/rules'
import type { Bilingual } from '../labels/bilingual'
import { sectionNames } from '../labels/publications'
import { refusals } from '../labels/workflow'
import { readStored, type Target } from '../workflow/target'
import { placeOf, readMembers, revisionOf, stateOf } from './members'
import { problemsOf, type ReadyMember, readReadiness } from './readiness'

/** An article as the contents of its issue show it. */
export interface ComposedArticle {
  id: Id
  title: string
  languages: { language: Language; state: State; live: boolean; written: boolean; wanting: Bilingual[] }[]
}

/** What publishing the issue in one language would do. */
export interface Outlook {
  language: Language
  /** What keeps it from going out. */
  problems: Bilingual[]
  /** Whether readers would see anything new. */
  changes: boolean
}

/** All that the desk shows of the contents of an issue. */
export interface Composition {
  /** Comes back with an arrangement, and with a step: what it was that somebody looked at. */
  revision: string
  seen: string
  mayCompose: boolean
  mayPublish: boolean
  cover: { url: string; title: string } | null
  /** All sections in the order of the magazine, empty ones included. */
  sections: { section: MagazineSection; label: Bilingual; articles: ComposedArticle[] }[]
  /** What readers see in the issue until it is published again. */
  leaving: ComposedArticle[]
  outlook: Outlook[]
}

/** The contents of an issue as they were last saved; undefined where there is no such issue. */
export async function readComposition(req: PayloadRequest, issue: Target): Promise<Composition | undefined> {
  const stored = await readStored(req, issue)
  if (!stored) return undefined
  const members = await readMembers(req, issue.id)
  const [own] = await readReadiness(req, [{ target: issue, stored }])
  const composed = await readReadiness(req, members.composed)
  const leaving = await readReadiness(req, members.leaving)
  const user = deskUser(req)
  const document = { ...stored.latest, id: issue.id }
  return {
    revision: revisionOf(members),
    seen: stateOf(stored, members),
    mayCompose: !stored.latest.deletedAt && may(user, 'edit', { kind: issue.kind, document }),
    mayPublish: !stored.latest.deletedAt && may(user, 'publish', { kind: issue.kind, document }),
    cover: await coverOf(req, stored.latest.cover),
    sections: magazineSections.map((section) => ({
      section,
      label: sectionNames[section],
      articles: composed.filter((one) => sectionOf(placeOf(one.stored.latest)) === section).map(shown),
    })),
    leaving: leaving.map(shown),
    outlook: languageCodes.flatMap((language): Outlook[] => {
      const itself = own?.languages.get(language)
      if (!itself?.written && language !== 'ja') return []
      const concerned = language === 'ja' ? [...composed, ...leaving] : composed
      const changes = itself?.changes || concerned.some((one) => one.languages.get(language)?.changes)
      // A translation of what readers do not see yet waits for the Japanese.
      if (language !== 'ja' && !stored.published) return []
      const problems = problemsOf(concerned, language)
      return [{ language, problems: itself?.written ? problems : [refusals.noText, ...problems], changes }]
    }),
  }
}

const shown = ({ target, title, languages }: ReadyMember): ComposedArticle => ({
  id: target.id,
  title,
  languages: [...languages.values()].map(({ language, state, live, written, wanting }) => ({
    language,
    state,
    live,
    written,
    wanting,
  })),
})

async function coverOf(req: PayloadRequest, cover: unknown): Promise<Composition['cover']> {
  const id = idOf(cover)
  if (id === undefined) return null
  const file = await req.payload.findByID({
    collection: 'files',
    id,
    depth: 0,
    locale: 'ja',
    draft: true,
    disableErrors: true,
  })
  const { url, title, mimeType } = (file ?? {}) as { url?: string; title?: string; mimeType?: string }
  return url && mimeType?.startsWith('image/') ? { url, title: title ?? '' } : null
}
