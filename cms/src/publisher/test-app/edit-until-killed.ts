import { languageCodes } from '@kakehashi/content-store'
import type { CollectionSlug, Payload } from 'payload'
import { isWorthAnotherTry } from '../../database'
import { startPublisher } from '../index'
import { change, type Id, publish, samples } from './samples'
import { settingsFor, startCms } from './start-cms'

const editors = 4

/** Edits topics, municipalities and reports that refer to both, at random. */
export async function editUntilKilled(folder: string): Promise<void> {
  const payload = await startCms(folder)
  await startPublisher(payload, { contentStore: settingsFor(folder).contentStore, leaseDuration: 500 })
  await Promise.all(Array.from({ length: editors }, () => editForEver(payload)))
}

async function editForEver(payload: Payload): Promise<void> {
  for (;;) {
    const edit = pick(edits)
    try {
      await edit(payload)
      process.stdout.write(`${edit.name}\n`)
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
}

/**
 * Another editor has deleted the document meanwhile, or one that it refers to, or has taken the same id; or it is part of a
 * transaction that a killed process has left to MongoDB, which waits a minute for its end.
 */
function isOvertaken(error: unknown): boolean {
  const { name, cause } = error as Error
  return (
    isWorthAnotherTry(error) ||
    ['NotFound', 'ValidationError'].includes(name) ||
    (cause as Error | undefined)?.message.includes('FOREIGN KEY') === true
  )
}

const pick = <T>(choices: readonly T[]): T => choices[Math.floor(Math.random() * choices.length)] as T
const word = () => Math.random().toString(36).slice(2, 8)
const collections = ['topics', 'municipalities', 'reports'] as const

async function anyId(payload: Payload, collection: string): Promise<Id> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    select: { slug: true } as never,
    pagination: false,
    depth: 0,
  })
  const ids = (docs as { id: Id }[]).map((doc) => doc.id)
  return ids.length > 0 ? pick(ids) : create(payload, collection)
}

async function create(payload: Payload, collection: string): Promise<Id> {
  const slug = `${collection}-${word()}`
  if (collection === 'topics') return publish(payload, collection, samples.topic(slug))
  if (collection === 'municipalities') return publish(payload, collection, samples.municipality(slug))
  const topics = [await anyId(payload, 'topics'), await anyId(payload, 'topics')]
  const municipalities = [await anyId(payload, 'municipalities')]
  return publish(payload, collection, { ...samples.report(slug), topics: [...new Set(topics)], municipalities })
}

const labelOf = (collection: string) => (collection === 'reports' ? 'title' : 'name')

const edits = [
  async function created(payload: Payload) {
    await create(payload, pick(collections))
  },
  async function translated(payload: Payload) {
    const collection = pick(collections)
    const id = await anyId(payload, collection)
    await change(payload, collection, id, { [labelOf(collection)]: word() }, pick(languageCodes))
  },
  async function renamed(payload: Payload) {
    const collection = pick(collections)
    await change(payload, collection, await anyId(payload, collection), { slug: `${collection}-${word()}` })
  },
  async function unpublished(payload: Payload) {
    const collection = pick(collections)
    await change(payload, collection, await anyId(payload, collection), { _status: 'draft' })
  },
  async function published(payload: Payload) {
    const collection = pick(collections)
    await change(payload, collection, await anyId(payload, collection), {})
  },
  async function rearranged(payload: Payload) {
    const topics = [await anyId(payload, 'topics'), await anyId(payload, 'topics')]
    await change(payload, 'reports', await anyId(payload, 'reports'), { topics: [...new Set(topics)] })
  },
  async function deleted(payload: Payload) {
    const collection = pick(collections)
    await payload.delete({ collection, id: await anyId(payload, collection) })
  },
]
