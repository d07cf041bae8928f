import type { ContentStore } from '@kakehashi/content-store'
import { largestIssue } from '@kakehashi/content-store'
import { type Id, idOf } from '../access/rules'
import type { CmsReader, Listed } from './cms-reader'
import type { CmsDocument } from './map-document'
import type { Progress } from './progress'
import { originOf, type Source } from './sources'

/** Documents of one source, as they are listed. */
export interface Part {
  source: Source
  listed: Listed[]
}

export interface Whole {
  part: Part
  documents: CmsDocument[]
}

interface Tools {
  reader: CmsReader
  store: ContentStore
  sources: readonly Source[]
  progress: Progress
}

/** How often a whole is read until nobody has changed it meanwhile. */
const attempts = 10

/**
 * What has to reach readers in one step: an issue of the magazine with the articles that stand in it, in the CMS or in the store. Everything
 * else goes by itself.
 */
export class Together {
  readonly #issues: Source | undefined
  readonly #articles: Source | undefined

  constructor(private readonly tools: Tools) {
    this.#issues = tools.sources.find(({ kind }) => kind === 'MagazineIssue')
    this.#articles = tools.sources.find(({ kind }) => kind === 'Article')
  }

  /**
   * Reads the documents of a batch with all that goes with them, as they are at one moment: what is published together in the CMS is read
   * together, whichever database it is on.
   * @throws when somebody publishes again and again while they are read
   */
  async read(source: Source, batch: readonly Listed[]): Promise<Whole[]> {
    // Drafts are looked at one by one, while somebody types.
    const byItself = this.tools.reader.audience === 'drafts' || (source !== this.#issues && source !== this.#articles)
    if (byItself) return this.#documents([{ source, listed: [...batch] }])
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const parts = await this.#parts(source, batch)
      const read = await this.#documents(parts)
      // The same before and after: then nothing was committed in between.
      if (stateOf(await this.#parts(source, batch)) === stateOf(parts)) return read
    }
    throw new Error(`${source.collection} are published faster than they can be read`)
  }

  /** Which whole a document belongs to. What belongs to none stands for itself. */
  wholeOf(source: Source, document: CmsDocument): string | undefined {
    const issue =
      source === this.#issues ? idOf(document.id) : source === this.#articles ? idOf(document.issue) : undefined
    return issue === undefined ? undefined : String(issue)
  }

  async #documents(parts: readonly Part[]): Promise<Whole[]> {
    const read: Whole[] = []
    for (const part of parts) {
      const ids = part.listed.filter((one) => one.published).map((one) => one.id)
      read.push({ part, documents: ids.length > 0 ? await this.tools.reader.read(part.source, ids) : [] })
    }
    return read
  }

  async #parts(source: Source, batch: readonly Listed[]): Promise<Part[]> {
    const [issues, articles] = [this.#issues, this.#articles]
    if (!issues || !articles) return [{ source, listed: [...batch] }]
    const { reader } = this.tools
    const own = batch.map(({ id }) => id)
    const wanted =
      source === issues
        ? own
        : [...(await reader.issuesOf(articles, own)), ...(await this.#storedIssues(articles, issues, own))]
    const issueIds = unique(wanted)
    if (issueIds.length === 0) return [{ source, listed: await reader.listed(source, own.map(String)) }]
    const articleIds = [
      ...(source === articles ? own : []),
      ...(await this.#storedArticles(articles, issues, issueIds)),
    ]
    return [
      { source: issues, listed: await reader.listed(issues, issueIds.map(String)) },
      {
        source: articles,
        listed: (await reader.listedArticles(articles, unique(articleIds), issueIds)).filter(
          // Drafts of which readers know nothing need not be taken away from them.
          (one) => one.published || own.includes(one.id) || this.#isKnown(articles, one.id),
        ),
      },
    ]
  }

  /** The issues that readers see these articles in. */
  async #storedIssues(articles: Source, issues: Source, ids: readonly Id[]): Promise<Id[]> {
    const { store, progress } = this.tools
    const slugs = ids.flatMap((id) => progress.slugOf(originOf(articles, id)) ?? [])
    const entries = slugs.length > 0 ? await store.get('Article', slugs) : []
    return progress.idsIn(issues.collection, new Set(entries.flatMap((entry) => entry?.body.issue ?? [])))
  }

  /** The articles that readers see in these issues. */
  async #storedArticles(articles: Source, issues: Source, ids: readonly Id[]): Promise<Id[]> {
    const { store, progress } = this.tools
    const slugs = ids.flatMap((id) => progress.slugOf(originOf(issues, id)) ?? [])
    const queries = slugs.map((slug) => ({ where: { issue: [slug] }, first: 2 * largestIssue }))
    const pages = queries.length > 0 ? await store.list('Article', queries) : []
    return progress.idsIn(
      articles.collection,
      new Set(pages.flatMap((page) => page.edges.map(({ entry }) => entry.id))),
    )
  }

  #isKnown(source: Source, id: Id): boolean {
    return this.tools.progress.slugOf(originOf(source, id)) !== undefined
  }
}

/** Ids of the CMS that are told as numbers and as texts, each once. */
const unique = (ids: readonly Id[]): Id[] => [...new Map(ids.map((id) => [String(id), id])).values()]

const stateOf = (parts: readonly Part[]): string =>
  JSON.stringify(
    parts.map(({ source, listed }) => [
      source.collection,
      listed.map(({ id, updatedAt, published }) => `${id} ${updatedAt} ${published}`).sort(),
    ]),
  )
