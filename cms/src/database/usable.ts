import { statSync } from 'node:fs'
import { DatabaseUnavailable } from './errors'
import { requireWhole } from './snapshot'

/**
 * Looks at a database file before it is used.
 * @param publishedFile the content store that is filled from it
 * @throws {DatabaseUnavailable} when it is damaged; or when it is gone, but what was published from it is there: a new one would have
 * everything taken from the site
 */
export async function requireUsable(file: string, publishedFile?: string): Promise<void> {
  if (sizeOf(file) > 0) return requireWhole(file)
  if (!publishedFile || sizeOf(publishedFile) === 0) return
  throw new DatabaseUnavailable(
    `${file} is missing or empty, but ${publishedFile}, which was published from it, is there: restore the newest backup ` +
      `(npm run restore -- --from FOLDER --replace). To begin anew instead, put ${publishedFile} aside.`,
  )
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
