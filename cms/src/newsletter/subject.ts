import { type Language, pickText } from '@kakehashi/content-store'
import type { Newsletter } from './newsletter'
import { mailWords } from './wording'

/** One line: which newsletter, which issue, and what it is about. */
export function subjectOf(newsletter: Newsletter, language: Language): string {
  const title = pickText(newsletter.title, language)?.value ?? ''
  return mailWords[language].subject(nameOf(newsletter, language), title).replace(/\s+/g, ' ').trim()
}

/** What the newsletter is called, with the number of the issue: クレアメールマガジン 第318号. */
export function nameOf({ kind, volume, office }: Newsletter, language: Language): string {
  const words = mailWords[language]
  const ofOffice = kind === 'OFFICE_NEWSLETTER' ? pickText(office, language)?.value : undefined
  return [ofOffice, words.kinds[kind], volume !== undefined && words.volume(String(volume))].filter(Boolean).join(' ')
}
