import type { ContentReader, ContentStore } from '../store.js'
import { describeApply } from './apply.js'
import { describeChanges } from './changes.js'
import { describeFacets } from './facets.js'
import { describeFilePages } from './file-pages.js'
import { describeGet } from './get.js'
import { describeLeases } from './leases.js'
import { describeList } from './list.js'
import { describeLook } from './look.js'
import { describeProperties } from './properties.js'
import { describeSearch } from './search.js'

/** One empty content store of the engine under test, and further ways into the same content. */
export interface OpenedStore {
  store: ContentStore
  /**
   * Another connection that may write, as another process would have.
   * @param now its time in milliseconds since 1970; the clock's when not given.
   */
  openAnother(now?: () => number): Promise<ContentStore>
  /** A connection that cannot write. */
  reader(): Promise<ContentReader>
  /** Closes every connection given out, and removes the content. */
  close(): Promise<void>
}

export type OpenStore = () => Promise<OpenedStore>

export interface ContractOptions {
  /** How many random histories each property is tried on. */
  propertyRuns?: number
}

/**
 * What {@link ContentStore} promises, as tests (with jest's globals). Every engine passes them.
 * @param open gives a new, empty store each time.
 */
export function describeContentStore(name: string, open: OpenStore, { propertyRuns = 60 }: ContractOptions = {}): void {
  describe(`${name} keeps the contract of a content store`, () => {
    describeGet(open)
    describeList(open)
    describeFacets(open)
    describeApply(open)
    describeLook(open)
    describeChanges(open)
    describeLeases(open)
    describeSearch(open, propertyRuns)
    describeFilePages(open)
    describeProperties(open, propertyRuns)
  })
}
