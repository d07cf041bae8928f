import { type Kind, kinds, languageCodes, sourceLanguage } from '@kakehashi/content-store'
import { signPreviewLink } from '@kakehashi/content-store/drafts'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { kindOfCollection } from '../access/functions'
import { deskUser, may, reachOf } from '../access/rules'
import { refusals } from '../labels/workflow'
import { keepRecord } from '../record/keep'
import type { PreviewSettings } from '../settings'
import { bodyOf, targetIn } from '../workflow/endpoints'
import { NotPossible, Refused } from '../workflow/refused'
import { type Document, readStored } from '../workflow/target'
import { hasPage } from './draft-pages'

/** The collections, and for those with pages how their drafts are previewed; as they are where there is no draft stack. */
export function withDraftStack(
  collections: CollectionConfig[],
  preview: PreviewSettings | undefined,
): CollectionConfig[] {
  if (!preview) return collections
  return collections.map((collection) => {
    const kind = kindOfCollection(collection.slug)
    if (!kind || !hasPage(kind)) return collection
    const ownLink = (req: PayloadRequest, slug: unknown, locale: unknown): string | null => {
      const language = languageCodes.find((code) => code === locale) ?? sourceLanguage
      if (reachOf(deskUser(req), 'read') === undefined || typeof slug !== 'string' || !slug) return null
      return linkTo(preview, { kind, id: slug, language, expires: endOfSitting() })
    }
    return {
      ...collection,
      custom: { ...collection.custom, draftPages: true },
      admin: {
        ...collection.admin,
        preview: (doc, { req, locale }) => ownLink(req, doc.slug, locale),
        livePreview: { url: ({ data, locale, req }) => ownLink(req, data?.slug, locale.code) },
      },
      endpoints: [
        ...(collection.endpoints || []),
        { path: '/:id/preview-link', method: 'post', handler: (req) => shareDraft(req, kind, preview) },
      ],
    }
  })
}

const hour = 60 * 60 * 1_000
const sittingHours = 8

/**
 * Until when a link is good that the desk makes for its own user. The same for an hour, as a new address would load the preview beside
 * the form anew.
 */
const endOfSitting = () => (Math.floor(Date.now() / hour) + 1 + sittingHours) * hour

const linkTo = ({ url, secret }: PreviewSettings, link: Parameters<typeof signPreviewLink>[0]): string =>
  `${url}/open/${signPreviewLink(link, secret)}`

/** What the form is answered. */
export interface SharedDraft {
  url: string
  /** ISO 8601. */
  expires: string
}

const shareBody = z.object({ language: z.enum(languageCodes) })

/** Makes a link by which somebody without an account sees the draft of a document in one language. The record says who made it. */
async function shareDraft(req: PayloadRequest, kind: Kind, preview: PreviewSettings): Promise<Response> {
  const { language } = await bodyOf(req, shareBody)
  const target = targetIn(req, kind)
  const stored = await readStored(req, target)
  if (!stored) throw new NotPossible(refusals.notFound, req)
  const { latest } = stored
  if (latest.deletedAt) throw new NotPossible(refusals.inBin, req)
  const user = deskUser(req)
  if (!user) throw new Refused(refusals.login, req)
  if (!may(user, 'shareDraft', { kind, document: { ...latest, id: target.id }, language })) {
    throw new Refused(refusals.action('shareDraft', user.role), req)
  }
  if (typeof latest.slug !== 'string' || !latest.slug) throw new NotPossible(refusals.noIdentifier, req)
  const expires = Math.floor((Date.now() + preview.linkHours * hour) / 1_000) * 1_000
  const shared: SharedDraft = {
    url: linkTo(preview, { kind, id: latest.slug, language, expires }),
    expires: new Date(expires).toISOString(),
  }
  await keepRecord(req, {
    deed: 'draftShared',
    collection: target.collection,
    document: target.id,
    title: titleOf(kind, latest),
    language,
    detail: { expires: shared.expires },
  })
  return Response.json(shared, { headers: { 'cache-control': 'no-store' } })
}

const titleOf = (kind: Kind, latest: Document): string | undefined => {
  const title = (latest[kinds[kind].label] as Record<string, unknown> | undefined)?.[sourceLanguage]
  return typeof title === 'string' ? title : undefined
}
