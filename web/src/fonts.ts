import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { LanguageCode } from './languages'

/** The families that are served by us, out of their packages. */
export const fontFamilies = ['noto-sans-jp', 'noto-sans-kr', 'noto-sans-sc'] as const
export type FontFamily = (typeof fontFamilies)[number]

// Packages are found from where the server runs, because what is bundled stands elsewhere.
const require = createRequire(path.join(process.cwd(), 'package.json'))

/** The folder of a family's package. */
export const fontFolder = (family: FontFamily): string =>
  path.dirname(require.resolve(`@fontsource-variable/${family}/package.json`))

const versions = new Map<FontFamily, string>()

/** The version of a family, which is a part of its address so that browsers may keep it for ever. */
export function fontVersion(family: FontFamily): string {
  const known = versions.get(family)
  if (known) return known
  const { version } = JSON.parse(readFileSync(path.join(fontFolder(family), 'package.json'), 'utf8')) as {
    version: string
  }
  versions.set(family, version)
  return version
}

/** The style sheets of the fonts that pages in `lang` need: Japanese for names everywhere, and the language's own. */
export function fontSheets(lang: LanguageCode): string[] {
  const families: FontFamily[] = ['noto-sans-jp']
  if (lang === 'ko') families.unshift('noto-sans-kr')
  if (lang === 'zh') families.unshift('noto-sans-sc')
  return families.map((family) => `/fonts/${family}/${fontVersion(family)}/wght.css`)
}
