import type { OpenedStore, OpenStore } from './index.js'

/** Opens an empty store before each test of the surrounding `describe`, and closes it afterwards. */
export function opened(open: OpenStore): OpenedStore {
  let current: OpenedStore
  beforeEach(async () => {
    current = await open()
  })
  afterEach(async () => {
    await current.close()
  })
  return {
    get store() {
      return current.store
    },
    openAnother: (now) => current.openAnother(now),
    reader: () => current.reader(),
    close: () => current.close(),
  }
}
