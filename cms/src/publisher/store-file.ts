import { stat } from 'node:fs/promises'
import { type ContentStore, openSqliteContentStore } from '@kakehashi/content-store'

/** An opened content store that notices when another file has been put in its place. */
export interface StoreFile {
  store: ContentStore
  /** The store that now stands in the file's place, opened; undefined while it is still the same. */
  replacement(): Promise<StoreFile | undefined>
}

export async function openStoreFile(file: string): Promise<StoreFile> {
  const store = await openSqliteContentStore({ file })
  const opened = await identityOf(file)
  return {
    store,
    replacement: async () => {
      const present = await identityOf(file)
      return present === undefined || present === opened ? undefined : openStoreFile(file)
    },
  }
}

async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file)
    return `${dev}:${ino}`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
