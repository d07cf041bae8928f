import { messages } from '../i18n'
import type { LanguageCode } from '../languages'
import { standalonePage } from '../unavailable-page'

/** Why a draft is not shown. */
export type Refusal = 'noLink' | 'expired' | 'otherPage' | 'notYet' | 'noPage'

export const statusOf: Readonly<Record<Refusal, number>> = {
  noLink: 403,
  expired: 410,
  otherPage: 403,
  notYet: 404,
  noPage: 404,
}

/** Seconds after which a page looks again for a draft that is being written. */
const lookAgain = 2

/** The page for when no draft is shown: what is the matter, in the reader's language, and nothing of any draft. */
export function refusedPage(lang: LanguageCode, why: Refusal, nonce: string): string {
  const { preview } = messages[lang]
  return standalonePage({
    lang,
    nonce,
    title: preview.refused[why].title,
    text: preview.refused[why].text,
    refreshSeconds: why === 'notYet' ? lookAgain : undefined,
  })
}
