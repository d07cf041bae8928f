import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { wake } from '../hooks/wake'
import { intentOf } from '../workflow/intent'
import { beside } from '../workflow/target'
import { isImage } from './alternative-text'
import { type ProcessedFile, processedFilesSlug } from './processed-files'

type Values = Record<string, unknown>

const collection = processedFilesSlug as CollectionSlug

/** A focal point as it is compared. */
export function focusOf({ focalPoint }: Values): string {
  const { x, y } = (focalPoint ?? {}) as { x?: number | null; y?: number | null }
  return `${x ?? 50},${y ?? 50}`
}

/** All but the text of the pages, which can be a book. */
const withoutPages = {
  file: true,
  filename: true,
  state: true,
  stop: true,
  task: true,
  attempts: true,
  focus: true,
  pageCount: true,
  textPageCount: true,
  pictures: true,
  made: true,
} as const satisfies { [Name in keyof ProcessedFile]?: true }

/** What is known of a file, but for its text; undefined when nobody has looked at it yet. */
export async function processedOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  id: unknown,
): Promise<Omit<ProcessedFile, 'pages'> | undefined> {
  const found = await req.payload.db.findOne<ProcessedFile & { id: number | string }>({
    collection,
    where: { file: { equals: id } },
    select: withoutPages,
    req: beside(req) as PayloadRequest,
  })
  return found ?? undefined
}

/**
 * Asks for a file to be looked into, in the transaction of `req`. What is known of the same upload stays until it is replaced.
 */
export async function askFor(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  document: Values,
  known: Pick<ProcessedFile, 'id'> | undefined,
  isAnother: boolean,
): Promise<void> {
  const now = new Date().toISOString()
  const parts = beside(req) as PayloadRequest
  const data = {
    filename: document.filename,
    state: 'waiting',
    stop: null,
    task: randomUUID(),
    attempts: 0,
    updatedAt: now,
  }
  const nothing = { pages: null, pictures: null, pageCount: null, textPageCount: null, processedAt: null }
  const { db } = req.payload
  if (known) await db.updateOne({ collection, id: known.id, data: { ...data, ...(isAnother && nothing) }, req: parts })
  else await db.create({ collection, data: { ...data, ...nothing, file: document.id, createdAt: now }, req: parts })
}

/** After a save: whether there is another file, or an image is to be cropped otherwise for readers. */
export const noteFile: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { mimeType, filename } = doc
  if (typeof filename !== 'string' || (mimeType !== 'application/pdf' && !isImage(mimeType))) return doc
  const known = await processedOf(req, doc.id)
  const isAnother = req.file !== undefined || known?.filename !== filename
  const isCropped = !intentOf(req).draft && isImage(mimeType) && known?.focus != null && known.focus !== focusOf(doc)
  if (!isAnother && !isCropped) return doc
  await askFor(req, doc, known, isAnother)
  wake()
  return doc
}

/** Not a symbol: Payload takes a context that has nothing else for an empty one. */
const forgotten = 'kakehashiPicturesOfDeleted'

/** With a file goes what was made of it. Before it is deleted, as the row would then no longer know which file it was about. */
export const forgetFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const known = await processedOf(req, id)
  if (!known) return
  await req.payload.db.deleteOne({
    collection,
    where: { id: { equals: known.id } },
    req: beside(req) as PayloadRequest,
  })
  Object.assign(req.context, { [forgotten]: known.made ?? [] })
}

export const removePictures =
  (mediaFolder: string): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const names = (req.context as { [forgotten]?: string[] })[forgotten] ?? []
    for (const name of names) await rm(path.join(mediaFolder, path.basename(name)), { force: true })
    return doc
  }
