import { type Entry, keysOf } from '../entry.js'
import type { Kind, Scope } from '../kinds/index.js'
import { type Language, languageCodes, languagesFor } from '../languages.js'
import { referencesOf } from '../references.js'
import type { ContentReader, ListQuery, Look, Page } from '../store.js'
import type { PreviewLink } from './preview-link.js'

/**
 * Kinds that are previewed with drafts of others: what they are made of goes out with them. Files that an entry names always come along:
 * whoever publishes it publishes them.
 */
const madeOf: Readonly<Partial<Record<Kind, { kind: Kind; key: string }>>> = {
  MagazineIssue: { kind: 'Article', key: 'issue' },
}
const mostParts = 100

/**
 * What somebody with a link may read: the draft that it names, in its language and those it falls back to, with what the draft is made of;
 * and around it what is published. So the page looks as it will once the draft goes out, and no other draft can be asked for.
 */
export class PreviewView implements ContentReader {
  #allowed: Promise<ReadonlyMap<string, Entry>> | undefined

  constructor(
    private readonly drafts: ContentReader,
    private readonly published: ContentReader,
    private readonly link: PreviewLink,
  ) {}

  /** Says which state of the draft is shown; undefined where there is none, because it is binned or not yet fit for a page. */
  async version(): Promise<string | undefined> {
    const allowed = await this.#entries()
    if (!allowed.has(nameOf(this.link.kind, this.link.id))) return undefined
    return [...allowed.values()].map(({ version }) => version.toString(36)).join('.')
  }

  async get<K extends Kind>(kind: K, ids: readonly string[]): Promise<(Entry<K> | undefined)[]> {
    const [published, allowed] = await Promise.all([this.published.get(kind, ids), this.#entries()])
    return ids.map((id, index) => {
      const draft = allowed.get(nameOf(kind, id)) as Entry<K> | undefined
      // What is published of the named document itself is not what was asked for.
      return draft ?? (this.#isNamed(kind, id) ? undefined : published[index])
    })
  }

  async list<S extends Scope>(scope: S, queries: readonly ListQuery[]): Promise<Page<S extends Kind ? S : Kind>[]> {
    const allowed = await this.#entries()
    const pages = await Promise.all(
      queries.map(async (query) => {
        const [page] = await (this.#asksForParts(scope, query, allowed) ? this.drafts : this.published).list(scope, [
          query,
        ])
        return page as Page<S extends Kind ? S : Kind>
      }),
    )
    return pages.map((page) => ({
      ...page,
      totalCount: () => page.totalCount(),
      edges: page.edges.flatMap((edge) => {
        const draft = allowed.get(nameOf(edge.entry.kind, edge.entry.id))
        if (draft) return [{ ...edge, entry: draft as typeof edge.entry }]
        return this.#isNamed(edge.entry.kind, edge.entry.id) ? [] : [edge]
      }),
    }))
  }

  facets: ContentReader['facets'] = (scope, query) => this.published.facets(scope, query)
  search: ContentReader['search'] = (options) => this.published.search(options)
  searchFiles: ContentReader['searchFiles'] = (options) => this.published.searchFiles(options)
  changes: ContentReader['changes'] = (query) => this.published.changes(query)
  revision: ContentReader['revision'] = () => this.drafts.revision()

  /** A view lives for one request. */
  async look(): Promise<Look> {
    return { revision: await this.revision(), reader: this }
  }

  /** It has opened nothing. */
  async close(): Promise<void> {}

  #isNamed(kind: Kind, id: string): boolean {
    return kind === this.link.kind && id === this.link.id
  }

  /** Lists of what the named document is made of, and of its files by their names; all others are of what is published. */
  #asksForParts(scope: Scope, { where = {}, within = {} }: ListQuery, allowed: ReadonlyMap<string, Entry>): boolean {
    if (scope === 'PublicFile') {
      const [filename] = where.filename ?? []
      const isOurs = (entry: Entry) =>
        entry.kind === 'PublicFile' && filename !== undefined && keysOf(entry).filename?.includes(filename) === true
      return where.filename?.length === 1 && [...allowed.values()].some(isOurs)
    }
    const parts = madeOf[this.link.kind]
    if (!parts || scope !== parts.kind) return false
    return [where[parts.key], within[parts.key]].some((values) => values?.length === 1 && values[0] === this.link.id)
  }

  /** All drafts that may be read, by name. Read once: a view lives for one request. */
  #entries(): Promise<ReadonlyMap<string, Entry>> {
    this.#allowed ??= this.#readEntries()
    return this.#allowed
  }

  async #readEntries(): Promise<ReadonlyMap<string, Entry>> {
    const { kind, id, language } = this.link
    const [named] = await this.drafts.get(kind, [id])
    if (!named) return new Map()
    const entries: Entry[] = [named]
    const parts = madeOf[kind]
    if (parts) {
      const [page] = await this.drafts.list(parts.kind, [{ where: { [parts.key]: [id] }, first: mostParts }])
      entries.push(...(page?.edges.map(({ entry }) => entry) ?? []))
    }
    const files = new Set(
      entries.flatMap((entry) =>
        referencesOf(entry.kind, entry.body).flatMap((one) => (one.kind === 'PublicFile' ? [one.id] : [])),
      ),
    )
    for (const file of await this.drafts.get('PublicFile', [...files])) if (file) entries.push(file)
    return new Map(entries.map((entry) => [nameOf(entry.kind, entry.id), inLanguages(entry, languagesFor(language))]))
  }
}

const nameOf = (kind: Kind, id: string) => `${kind} ${id}`

/** An entry with its texts in some languages only. */
function inLanguages<K extends Kind>(entry: Entry<K>, wanted: readonly Language[]): Entry<K> {
  return {
    ...entry,
    languages: entry.languages.filter((language) => wanted.includes(language)),
    body: textsIn(entry.body, wanted) as Entry<K>['body'],
  }
}

const codes: readonly string[] = languageCodes

function textsIn(value: unknown, wanted: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((item) => textsIn(item, wanted))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  const isText = 'ja' in value && fields.every(([name]) => codes.includes(name))
  const kept = isText ? fields.filter(([name]) => (wanted as readonly string[]).includes(name)) : fields
  return Object.fromEntries(kept.map(([name, inner]) => [name, textsIn(inner, wanted)]))
}
