import { randomUUID } from 'node:crypto'
import os from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ContentStore, Lease } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { CmsReader } from './cms-reader'
import { LeaseKeeper } from './lease-keeper'
import { Pass, type Refused } from './pass'
import { Progress } from './progress'
import { sourcesOf } from './sources'

export interface PublishOnceOptions {
  /** Milliseconds to wait for another publisher to give its lease back. */
  patience?: number
  leaseDuration?: number
  onRefused?: (refused: Refused) => void
  /** Told after each batch how many documents were looked at so far. */
  onProgress?: (documents: number) => void
}

/** Another publisher is at work on the content store. */
export class PublisherBusy extends Error {
  override name = 'PublisherBusy'
}

/**
 * Brings a content store up to date with the CMS and returns: one of drafts with all drafts, any other with what is published.
 * @throws {PublisherBusy} when another publisher keeps its lease
 */
export async function publishOnce(
  payload: Payload,
  store: ContentStore,
  options: PublishOnceOptions = {},
): Promise<{ documents: number; refused: number }> {
  const sources = sourcesOf(payload)
  const refused = new Set<string>()
  let documents = 0
  await withLease(store, options, async (lease) =>
    new Pass({
      reader: new CmsReader(payload, store.audience),
      store,
      sources,
      progress: await Progress.load(store, sources),
      lease,
      refuse: (one) => {
        refused.add(`${one.collection}/${one.id}`)
        options.onRefused?.(one)
      },
      onBatch: (_, count) => {
        documents += count
        options.onProgress?.(documents)
      },
    }).compare(),
  )
  return { documents, refused: refused.size }
}

/**
 * Does `work` as the one publisher, which asks for the lease with each write.
 * @throws {PublisherBusy} when another publisher keeps its lease
 */
export async function withLease(
  store: ContentStore,
  options: Pick<PublishOnceOptions, 'leaseDuration' | 'patience'>,
  work: (lease: () => Promise<Lease>) => Promise<void>,
): Promise<void> {
  const holder = `${os.hostname()}:${process.pid}:${randomUUID()}`
  const keeper = new LeaseKeeper(store, holder, options.leaseDuration ?? 5_000)
  await waitForLease(keeper, options.patience ?? 10_000)
  try {
    await work(() => keeper.keep())
  } finally {
    await keeper.release()
  }
}

async function waitForLease(keeper: LeaseKeeper, patience: number): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await keeper.acquire())) {
    if (Date.now() > deadline) throw new PublisherBusy('another publisher is at work on the content store')
    await sleep(200)
  }
}
