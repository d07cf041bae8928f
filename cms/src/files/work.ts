import { stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ContentStore, openContentStore, type Picture } from '@kakehashi/content-store'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { onWake, wake } from '../hooks/wake'
import type { PdfLimits } from '../settings'
import { beside, readStored, targetOf } from '../workflow/target'
import { isImage } from './alternative-text'
import { askFor, focusOf, processedOf } from './note-file'
import { makePictures, type PictureOptions } from './pictures'
import { type FileStop, type ProcessedFile, processedFilesSlug } from './processed-files'
import { readPdf } from './read-pdf'

const collection = processedFilesSlug as CollectionSlug

export interface FileWorkOptions {
  mediaFolder: string
  mostPixels: number
  pictureWidths: readonly number[]
  pdf: PdfLimits
}

/** What was made of one file. */
type Result = { stop: FileStop } | Pick<ProcessedFile, 'focus' | 'pageCount' | 'textPageCount' | 'pages' | 'pictures'>

/** After so many beginnings without an end a file is left alone. */
const mostAttempts = 3

/**
 * Looks into every file that waits for it, one after the other, the oldest first. What a stopped desk leaves undone is done by the next:
 * a file waits until its result is stored. Returns how many it looked into.
 */
export async function workOnFiles(payload: Payload, options: FileWorkOptions, signal?: AbortSignal): Promise<number> {
  let done = 0
  for (; !signal?.aborted; done++) {
    const task = await nextTask(payload)
    if (!task) break
    await payload.db.updateOne({ collection, id: task.id, data: { attempts: task.attempts + 1 }, returning: false })
    const result = await resultOf(payload, task, options, signal).catch((error: unknown): Result => {
      payload.logger.error({ err: error, msg: `a file could not be looked into: ${task.filename}` })
      return { stop: 'failed' }
    })
    if (signal?.aborted) {
      // That the desk is stopped is not the file's fault.
      await payload.db.updateOne({ collection, id: task.id, data: { attempts: task.attempts }, returning: false })
      break
    }
    if ('stop' in result && result.stop === 'failed' && task.attempts + 1 < mostAttempts) {
      await sleep(1_000, undefined, { signal }).catch(() => undefined)
      continue
    }
    await keep(payload, task, result)
    wake()
  }
  return done
}

type Task = Pick<ProcessedFile, 'id' | 'file' | 'filename' | 'task' | 'attempts'>

async function nextTask(payload: Payload): Promise<Task | undefined> {
  const { docs } = await payload.db.find<Task>({
    collection,
    where: { state: { equals: 'waiting' } } satisfies Where,
    select: { file: true, filename: true, task: true, attempts: true },
    sort: 'updatedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}

async function resultOf(
  payload: Payload,
  task: Task,
  { mediaFolder, mostPixels, pictureWidths, pdf }: FileWorkOptions,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (task.attempts >= mostAttempts) return { stop: 'failed' }
  const file = path.join(mediaFolder, path.basename(task.filename))
  const isThere = await stat(file).then(
    (one) => one.isFile(),
    () => false,
  )
  if (!isThere) return { stop: 'missing' }
  const stored = await readStored({ payload } as PayloadRequest, targetOf('PublicFile', idIn(task.file)))
  const document = stored?.published ?? stored?.latest ?? {}
  const pictureOptions = (focus: string): PictureOptions => {
    const [x = 50, y = 50] = focus.split(',').map(Number)
    const withCard = isImage(document.mimeType)
    const owner = String(idIn(task.file))
    return { folder: mediaFolder, owner, widths: pictureWidths, focus: { x, y }, withCard, mostPixels }
  }
  if (isImage(document.mimeType)) {
    const focus = focusOf(document)
    try {
      return { focus, pictures: await makePictures(file, pictureOptions(focus)) }
    } catch (error) {
      return { stop: /pixel limit/.test(String(error)) ? 'tooManyPixels' : 'damaged' }
    }
  }
  const content = await readPdf(file, pdf, signal)
  if (typeof content === 'string') return { stop: content }
  const { pageCount, pages, picture } = content
  const pictures = picture ? await makePictures(picture, pictureOptions('50,50')) : []
  return { pageCount, textPageCount: pages.length, pages, pictures }
}

const idIn = (file: unknown): number | string =>
  (typeof file === 'object' && file !== null ? (file as { id: number | string }).id : file) as number | string

/** Stores what was made of a file, unless it is another file by now. */
async function keep(payload: Payload, task: Task, result: Result): Promise<void> {
  await inTransaction(payload, async (req) => {
    const now = new Date().toISOString()
    const parts = beside(req) as PayloadRequest
    const known = await payload.db.findOne<ProcessedFile & { id: number | string }>({
      collection,
      where: { id: { equals: task.id } },
      select: { task: true, made: true },
      req: parts,
    })
    if (known?.task !== task.task) return
    const pictures = 'stop' in result ? [] : (result.pictures ?? [])
    const made = [...new Set([...(known.made ?? []), ...pictures.map((one: Picture) => one.filename)])]
    const data = { state: 'stop' in result ? 'refused' : 'done', ...result, made, processedAt: now, updatedAt: now }
    await payload.db.updateOne({ collection, id: task.id, data, returning: false, req: parts })
  })
}

/** Asks for all files that nobody has looked at: those that were uploaded before this was done. */
export async function askForAll(payload: Payload): Promise<void> {
  const all = { limit: 0, pagination: false, depth: 0 } as const
  const { docs: known } = await payload.db.find<ProcessedFile>({ collection, ...all, select: { file: true } })
  const ids = new Set(known.map(({ file }) => String(idIn(file))))
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'files',
    ...all,
    select: { filename: true, mimeType: true },
  })
  for (const document of docs) {
    const { id, filename, mimeType } = document
    const isOurs = mimeType === 'application/pdf' || isImage(mimeType)
    if (ids.has(String(id)) || typeof filename !== 'string' || !isOurs) continue
    await inTransaction(payload, async (req) => {
      if (!(await processedOf(req, id))) await askFor(req, document, undefined, true)
    })
  }
}

const lookEveryMilliseconds = 5_000
/** A save rings before it is committed. */
const soonMilliseconds = 300
const leaseName = 'files'
const leaseMilliseconds = 30_000

/**
 * Looks into files as they come, and now and then, until it is stopped; of several desks on the same database, one does. Returns what
 * stops it.
 */
export function keepWorkingOnFiles(
  payload: Payload,
  { contentStore, ...options }: FileWorkOptions & { contentStore: string },
): () => Promise<void> {
  const stopping = new AbortController()
  const holder = `${process.pid}:${Math.random().toString(36).slice(2)}`
  let store: ContentStore | undefined
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  let isAsked = false

  const work = async () => {
    if (!isAsked) {
      await askForAll(payload)
      isAsked = true
    }
    if (!(await nextTask(payload))) return
    store ??= await openContentStore(contentStore)
    const lease = await store.acquireLease(leaseName, holder, leaseMilliseconds)
    if (!lease) return
    const prolong = setInterval(() => {
      store?.acquireLease(leaseName, holder, leaseMilliseconds).catch(() => undefined)
    }, leaseMilliseconds / 3)
    try {
      await workOnFiles(payload, options, stopping.signal)
    } finally {
      clearInterval(prolong)
      await store.releaseLease(lease)
    }
  }
  const look = () => {
    if (busy || stopping.signal.aborted) return
    busy = true
    running = work()
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'files could not be looked into' }))
      .finally(() => {
        busy = false
      })
  }
  const soon = () => setTimeout(look, soonMilliseconds).unref()
  look()
  const timer = setInterval(look, lookEveryMilliseconds)
  timer.unref()
  const stopListening = onWake(soon)
  return async () => {
    stopListening()
    clearInterval(timer)
    stopping.abort()
    await running
    await store?.close()
  }
}
