import {
  type Content,
  ContentError,
  type ContentProblem,
  kindNames,
  kinds,
  readContent,
} from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { CmsReader } from '../publisher/cms-reader'
import { type Source, sourcesOf } from '../publisher/sources'
import { DocumentWriter } from './document-writer'
import { loadingOrder, type Planned } from './order'

export interface LoadOptions {
  /** Replaces records that the CMS already has, where they differ. */
  update?: boolean
  onProgress?: (progress: LoadProgress) => void
  /** Stops between two batches; what is loaded stays, and the next run goes on from there. */
  signal?: AbortSignal
}

export interface LoadProgress {
  done: number
  total: number
  /** Records in each second since the start. */
  perSecond: number
}

export interface LoadResult {
  created: number
  updated: number
  /** Records that the CMS already had. */
  unchanged: number
  interrupted: boolean
}

/** Records written in one transaction: few enough that editors who save meanwhile hardly wait. */
const recordsPerBatch = 50

/**
 * Loads a folder of content files into the CMS, published. A record whose id the CMS already has is left alone, so that a
 * second run changes nothing and an interrupted one is taken up again.
 * @throws {ContentError} before anything is written, with file, record and field of everything that is wrong
 */
export async function loadContent(payload: Payload, folder: string, options: LoadOptions = {}): Promise<LoadResult> {
  const content = await readContent(folder)
  const sources = new Map(sourcesOf(payload).map((source) => [source.kind, source]))
  const problems = whatCannotBeLoaded(content, sources)
  if (problems.length > 0) throw new ContentError(problems)
  return new Load(payload, sources, loadingOrder(content), options).run()
}

class Load {
  readonly #started = Date.now()
  readonly #writer: DocumentWriter
  readonly #result: LoadResult = { created: 0, updated: 0, unchanged: 0, interrupted: false }
  #done = 0

  constructor(
    private readonly payload: Payload,
    private readonly sources: ReadonlyMap<string, Source>,
    private readonly planned: readonly Planned[],
    private readonly options: LoadOptions,
  ) {
    this.#writer = new DocumentWriter(payload)
  }

  async run(): Promise<LoadResult> {
    await this.#readWhatIsThere()
    const missing = this.planned.filter((record) => !this.#writer.has(record))
    const present = this.planned.filter((record) => this.#writer.has(record))
    const incomplete = this.planned.filter((record) => record.deferred.length > 0)
    this.#done = present.length
    this.#result.unchanged = present.length
    this.#report()

    await this.#inBatches(missing, async (record) => {
      await this.#writer.create(record)
      this.#result.created += 1
      this.#done += 1
    })
    await this.#inBatches(incomplete, (record) => this.#writer.completeReferences(record))
    if (this.options.update) {
      await this.#inBatches(present, async (record) => {
        if (!(await this.#writer.updateIfDifferent(record))) return
        this.#result.updated += 1
        this.#result.unchanged -= 1
      })
    }
    return this.#result
  }

  async #readWhatIsThere(): Promise<void> {
    const reader = new CmsReader(this.payload)
    for (const kind of kindNames) {
      const source = this.sources.get(kind)
      if (source) this.#writer.know(source, await reader.list(source))
    }
  }

  async #inBatches(records: readonly Planned[], write: (record: Planned) => Promise<void>): Promise<void> {
    for (let at = 0; at < records.length; at += recordsPerBatch) {
      if (this.options.signal?.aborted) this.#result.interrupted = true
      if (this.#result.interrupted) return
      const batch = records.slice(at, at + recordsPerBatch)
      await this.#writer.inTransaction(async () => {
        for (const record of batch) {
          await write(record).catch((error: unknown) => {
            throw new Error(`${fileOf(record)}: record ${record.body.id} could not be stored`, { cause: error })
          })
        }
      })
      this.#report()
    }
  }

  #report(): void {
    const seconds = Math.max((Date.now() - this.#started) / 1_000, 0.001)
    this.options.onProgress?.({
      done: this.#done,
      total: this.planned.length,
      perSecond: this.#result.created / seconds,
    })
  }
}

const fileOf = ({ kind }: Planned) => `${kinds[kind].collection}.json`

/** Content that is valid, but that a file of records cannot bring into the CMS. */
function whatCannotBeLoaded(content: Content, sources: ReadonlyMap<string, Source>): ContentProblem[] {
  return kindNames.flatMap((kind) =>
    content[kind].flatMap((body): ContentProblem[] => {
      const problem = (field: string, message: string) => [
        { file: `${kinds[kind].collection}.json`, record: body.id, field, message },
      ]
      if (!sources.has(kind)) return problem('-', 'the CMS has no collection for this kind')
      if (kind === 'PublicFile')
        return problem('-', 'files are uploaded in the CMS, as a record cannot hold their bytes')
      if ('body' in body && body.body)
        return problem('body', 'long texts are written in the CMS; a record has a description')
      return []
    }),
  )
}
