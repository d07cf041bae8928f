import type { Entry } from '../entry.js'
import type { Kind } from '../kinds/index.js'
import type { ContentReader, Look } from '../store.js'
import type { Moment } from './known.js'
import type { MongoContentReader } from './reader.js'

/** Gives what is right at one moment that was seen, or later: one request needs the state of the store only once. */
export class ReaderSince implements ContentReader {
  constructor(
    private readonly reader: MongoContentReader,
    private readonly moment: Moment,
  ) {}

  get<K extends Kind>(kind: K, ids: readonly string[]): Promise<(Entry<K> | undefined)[]> {
    return this.reader.get(kind, ids, this.moment)
  }

  list: ContentReader['list'] = (scope, queries) => this.reader.list(scope, queries, this.moment)
  facets: ContentReader['facets'] = (scope, query) => this.reader.facets(scope, query, this.moment)
  search: ContentReader['search'] = (options) => this.reader.search(options, this.moment)
  searchFiles: ContentReader['searchFiles'] = (options) => this.reader.searchFiles(options, this.moment)
  changes: ContentReader['changes'] = (query) => this.reader.changes(query)
  revision: ContentReader['revision'] = () => this.reader.revision()
  look: () => Promise<Look> = () => this.reader.look()

  /** It has opened nothing. */
  async close(): Promise<void> {}
}
