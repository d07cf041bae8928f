import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of this package, which holds the SDL files. They are not copied by the compiler, so the folder is
 * looked for upwards: it is one level further away from `dist/kit` than from `kit`.
 */
export const packageRoot = findPackageRoot(path.dirname(fileURLToPath(import.meta.url)))

function findPackageRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('the package of the subgraphs has no package.json above its code')
  return findPackageRoot(parent)
}
