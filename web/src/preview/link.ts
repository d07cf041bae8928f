import { headers } from 'next/headers'
import { settings } from '../settings'
import { headerNames } from './header-names'

/** What a page that shows a draft says of it. */
export interface ShownPreview {
  /** ISO 8601: when the link ends. */
  expires: string
  /** Which state of the draft is shown. */
  version: string
}

/** The draft that is shown; undefined on the public site, whatever a reader's request says. */
export function shownPreview(given: Pick<Headers, 'get'>): ShownPreview | undefined {
  const expires = given.get(headerNames.expires)
  if (settings().previewDesk === undefined || expires === null) return undefined
  return { expires, version: given.get(headerNames.version) ?? '' }
}

/** The link by which a page is shown, as the graph of drafts asks for it with each question. The public graph is told nothing. */
export async function linkOfPage(): Promise<Record<string, string>> {
  if (settings().previewDesk === undefined) return {}
  const token = (await headers()).get(headerNames.token)
  return token === null ? {} : { [headerNames.token]: token }
}
