import {
  type Kind,
  kinds,
  type Language,
  type LocalizedText,
  languageCodes,
  newsletterReferences,
} from '@kakehashi/content-store'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { type Id, idOf } from '../access/rules'
import { richTextToHtml } from '../publisher/rich-text'
import { beside, type Document, readStored, type Target } from '../workflow/target'
import type { Newsletter, NewsletterItem, Picture } from './newsletter'

export interface ReadNewsletter {
  newsletter: Newsletter
  /** What it would tell of, but readers do not see any more: their titles. */
  withdrawn: string[]
}

/**
 * An issue of a newsletter as it was last saved, with what it tells of as readers see that. What has been withdrawn is left out, as it is
 * on the site. Undefined where there is no such issue.
 */
export async function readNewsletter(req: PayloadRequest, target: Target): Promise<ReadNewsletter | undefined> {
  const stored = await readStored(req, target)
  if (!stored) return undefined
  const { latest } = stored
  const rows = (Array.isArray(latest.items) ? latest.items : []) as Document[]
  const known = await readReferences(req, rows)
  const items: NewsletterItem[] = []
  const withdrawn: string[] = []
  for (const row of rows) {
    const reference = referenceOf(row)
    const found = reference && known.get(`${reference.kind} ${reference.id}`)
    const heading = texts(row.heading)
    if (reference && !found?.published) {
      withdrawn.push(firstOf(heading) ?? firstOf(found?.title) ?? String(reference.id))
      continue
    }
    // A headline of its own is meant for its language; elsewhere the publication's own title in that language says more.
    const item: NewsletterItem = {
      heading: { ...found?.title, ...heading },
      text: { ...found?.summary, ...texts(row.text) },
      path: found?.path,
      picture: found?.picture,
    }
    if (firstOf(item.heading)) items.push(item)
  }
  const [office, cover] = [
    await readOne(req, 'offices', idOf(latest.office)),
    await readOne(req, 'files', idOf(latest.cover)),
  ]
  const { webUrl } = req.payload.config.custom as { webUrl: string }
  return {
    withdrawn,
    newsletter: {
      kind: (latest.newsletter as Newsletter['kind'] | undefined) ?? 'MAIL_MAGAZINE',
      title: texts(latest.title) ?? {},
      volume: typeof latest.volume === 'number' ? latest.volume : undefined,
      issued: typeof latest.issued === 'string' ? latest.issued : undefined,
      office: texts(office?.name),
      cover: pictureOf(cover),
      introduction: htmlOf(latest.body),
      items,
      closing: htmlOf(latest.closing),
      site: webUrl,
      path: typeof latest.slug === 'string' && latest.slug ? `publications/${latest.slug}` : undefined,
    },
  }
}

interface Reference {
  kind: Kind
  id: Id
}

function referenceOf(row: Document): Reference | undefined {
  for (const [name, kind] of Object.entries(newsletterReferences)) {
    const id = idOf(row[name])
    if (id !== undefined) return { kind, id }
  }
  return undefined
}

interface Referred {
  published: boolean
  title: LocalizedText | undefined
  summary: LocalizedText | undefined
  path: string
  picture: Picture | undefined
}

/** What rows refer to, as readers see it: one query for each kind. */
async function readReferences(req: PayloadRequest, rows: readonly Document[]): Promise<Map<string, Referred>> {
  const found = new Map<string, Referred>()
  const references = rows.flatMap((row) => referenceOf(row) ?? [])
  for (const kind of new Set(references.map((one) => one.kind))) {
    const ids = references.filter((one) => one.kind === kind).map(({ id }) => id)
    const documents = await readMany(req, kinds[kind].collection as CollectionSlug, ids)
    const covers = await readMany(
      req,
      'files',
      documents.flatMap(({ cover }) => idOf(cover) ?? []),
    )
    for (const document of documents) {
      found.set(`${kind} ${document.id}`, {
        published: document._status === 'published',
        title: texts(document.title),
        summary: texts(document.summary),
        path: `${kind === 'MagazineIssue' ? 'forum' : 'publications'}/${document.slug}`,
        picture: pictureOf(covers.find(({ id }) => String(id) === String(idOf(document.cover)))),
      })
    }
  }
  return found
}

async function readMany(req: PayloadRequest, collection: CollectionSlug, ids: readonly Id[]): Promise<Document[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth: 0,
    joins: false,
    limit: 0,
    pagination: false,
    locale: 'all',
    req: beside(req),
  })
  return docs as unknown as Document[]
}

const readOne = async (req: PayloadRequest, collection: CollectionSlug, id: Id | undefined) =>
  id === undefined ? undefined : (await readMany(req, collection, [id]))[0]

/** A picture that readers can fetch. */
function pictureOf(file: Document | undefined): Picture | undefined {
  const { filename, mimeType, width, height, title, _status } = file ?? {}
  if (_status !== 'published' || !String(mimeType).startsWith('image/')) return undefined
  if (typeof width !== 'number' || typeof height !== 'number' || width === 0) return undefined
  return { path: `/files/${encodeURIComponent(String(filename))}`, alt: texts(title) ?? {}, width, height }
}

/** The texts of a localized field, without those that are empty. */
function texts(value: unknown): LocalizedText | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return only(languageCodes.map((code) => [code, (value as Record<string, unknown>)[code]]))
}

const htmlOf = (value: unknown): LocalizedText | undefined =>
  typeof value === 'object' && value !== null
    ? only(
        languageCodes.map((code) => [code, richTextToHtml((value as Record<string, unknown>)[code], () => undefined)]),
      )
    : undefined

function only(pairs: readonly [Language, unknown][]): LocalizedText | undefined {
  const written = pairs.filter(
    (pair): pair is [Language, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
  )
  return written.length > 0 ? Object.fromEntries(written) : undefined
}

const firstOf = (text: LocalizedText | undefined): string | undefined =>
  languageCodes.map((code) => text?.[code]).find(Boolean)
