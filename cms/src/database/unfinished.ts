import { existsSync } from 'node:fs'
import path from 'node:path'
import { DatabaseUnavailable } from './errors'

/** The note that lies in a data folder while a backup is being put back there. */
export const restoreUnfinished = (dataFolder: string): string => path.join(dataFolder, 'restore-unfinished')

/** @throws {DatabaseUnavailable} in a folder that holds only part of an installation: readers would lose the rest */
export function requireRestored(dataFolder: string): void {
  if (!existsSync(restoreUnfinished(dataFolder))) return
  throw new DatabaseUnavailable(`a restore into ${dataFolder} was interrupted: run npm run restore again`)
}
