import {
  type ChangePage,
  type ChangesQuery,
  type ContentReader,
  CursorExpired,
  type Entry,
  type FacetCount,
  type FileSearchOptions,
  type FileSearchPage,
  InvalidCursor,
  type Kind,
  type ListQuery,
  type Page,
  type Scope,
  type SearchOptions,
  type SearchPage,
  type Where,
} from '@kakehashi/content-store'
import DataLoader from 'dataloader'
import { BadInput, CursorExpiredError } from './errors.js'

type EntryOf<S extends Scope> = S extends Kind ? S : Kind

export type EntryLoader<K extends Kind> = DataLoader<string, Entry<K> | null>
export type ListLoader<S extends Scope> = DataLoader<ListQuery, Page<EntryOf<S>>, string>

/**
 * What one request reads from the store. Everything asked for in one step is read together: one `get` for each kind,
 * one `list` for each scope; nothing is read twice.
 */
export interface Reads {
  /** Published entries by id; null where nothing is published. */
  entry<K extends Kind>(kind: K): EntryLoader<K>
  list<S extends Scope>(scope: S): ListLoader<S>
  facets(scope: Scope, query: { where?: Where; within?: Where; by: readonly string[] }): Promise<FacetCount[]>
  /** A page of what is found. @throws {InvalidSearchText} {@link InvalidCursor} */
  search(options: SearchOptions): Promise<SearchPage>
  /** Files that are found by what stands on their pages. @throws {InvalidSearchText} {@link InvalidCursor} */
  searchFiles(options: FileSearchOptions): Promise<FileSearchPage>
  /** A page of the log of what was published and withdrawn. */
  changes(query: ChangesQuery): Promise<ChangePage>
}

export function createReads(store: ContentReader): Reads {
  const entries = new Map<Kind, unknown>()
  const lists = new Map<Scope, unknown>()

  const entry = <K extends Kind>(kind: K): EntryLoader<K> => {
    let loader = entries.get(kind) as EntryLoader<K> | undefined
    if (!loader) {
      loader = new DataLoader(async (ids) => (await store.get(kind, ids)).map((found) => found ?? null))
      entries.set(kind, loader)
    }
    return loader
  }

  const list = <S extends Scope>(scope: S): ListLoader<S> => {
    let loader = lists.get(scope) as ListLoader<S> | undefined
    if (!loader) {
      loader = new DataLoader<ListQuery, Page<EntryOf<S>>, string>(
        async (queries) => {
          const pages = await readPages(store, scope, queries)
          for (const page of pages) if (!(page instanceof Error)) rememberEntries(page)
          return pages as (Page<EntryOf<S>> | Error)[]
        },
        { cacheKeyFn: (query) => JSON.stringify(query) },
      )
      lists.set(scope, loader)
    }
    return loader
  }

  /** What a page brought need not be read again when something refers to it. */
  const rememberEntries = (page: Pick<Page, 'edges'>) => {
    for (const { entry: found } of page.edges) (entry(found.kind) as EntryLoader<Kind>).prime(found.id, found)
  }

  return {
    entry,
    list,
    facets: (scope, query) => store.facets(scope, query),
    search: async (options) => {
      const page = await store.search(options)
      rememberEntries(page)
      return page
    },
    searchFiles: async (options) => {
      const page = await store.searchFiles(options)
      rememberEntries(page)
      return page
    },
    changes: (query) => readChanges(store, query),
  }
}

async function readChanges(store: ContentReader, query: ChangesQuery): Promise<ChangePage> {
  try {
    return await store.changes(query)
  } catch (error) {
    if (error instanceof CursorExpired) throw new CursorExpiredError()
    if (error instanceof InvalidCursor) {
      throw new BadInput(
        'Argument "after" is not a cursor of these changes: give the `cursor` of an earlier page with the same `kinds`.',
      )
    }
    throw error
  }
}

async function readPages(store: ContentReader, scope: Scope, queries: readonly ListQuery[]): Promise<(Page | Error)[]> {
  try {
    return await store.list(scope, queries)
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error
    if (queries.length === 1) {
      return [
        new BadInput('Argument "after" is not a cursor of this list: give an `endCursor` of an earlier page of it.'),
      ]
    }
    // One wrong cursor must not spoil the lists that were asked for beside it.
    return (await Promise.all(queries.map((query) => readPages(store, scope, [query])))).flat()
  }
}
