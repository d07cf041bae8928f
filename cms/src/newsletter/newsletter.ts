import type { Language, LocalizedText } from '@kakehashi/content-store'

/** A picture of the site. */
export interface Picture {
  /** From the root of the site. */
  path: string
  alt: LocalizedText
  width: number
  height: number
}

/** What a newsletter tells of, with all that its reader sees of it. */
export interface NewsletterItem {
  heading: LocalizedText
  text?: LocalizedText | undefined
  /** Where more of it can be read, below the language: `publications/clair-report-2023`. */
  path?: string | undefined
  picture?: Picture | undefined
}

/** An issue of a newsletter with all that its mail is made of, in all languages. */
export interface Newsletter {
  kind: 'MAIL_MAGAZINE' | 'FLASH' | 'OFFICE_NEWSLETTER'
  title: LocalizedText
  volume?: number | undefined
  /** As precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  issued?: string | undefined
  office?: LocalizedText | undefined
  cover?: Picture | undefined
  /** HTML of the publisher's, which is harmless. */
  introduction?: LocalizedText | undefined
  items: readonly NewsletterItem[]
  /** HTML of the publisher's: who publishes it, and how to reach them. */
  closing?: LocalizedText | undefined
  /** The public site, without a slash at the end. */
  site: string
  /** The page of this issue on the site, below the language; none before it has an identifier. */
  path?: string | undefined
}

/** A mail, ready for whoever sends it. */
export interface Mail {
  subject: string
  html: string
  text: string
}

/** A page of the site in one language. */
export const pageOf = ({ site }: Newsletter, language: Language, path: string): string => `${site}/${language}/${path}`
