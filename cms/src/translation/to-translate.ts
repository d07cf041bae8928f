import type { Language } from '@kakehashi/content-store'
import type { Where } from 'payload'

/** What of one language is missing or older than its source, of one office or of all. */
export function whereToTranslate({
  language,
  office,
  status,
}: {
  language: Language
  office: string
  status: string
}): Where {
  const known = status === 'missing' || status === 'outdated'
  return {
    and: [
      { language: { equals: language } },
      { binned: { not_equals: true } },
      { translation: known ? { equals: status } : { in: ['missing', 'outdated'] } },
      ...(office ? [{ offices: { in: [office] } }] : []),
    ],
  }
}
