import type { Language } from '@kakehashi/content-store'
import type { Payload } from 'payload'
import { recordSlug } from '../record/record'
import { glossarySlug } from './glossary'

/** Names that CLAIR's own publications translate always alike. Editors go on from here. */
const terms: Partial<Record<Language, string>>[] = [
  { ja: 'クレア', en: 'CLAIR', fr: 'CLAIR', zh: 'CLAIR', ko: 'CLAIR', 'ja-easy': 'クレア' },
  {
    ja: '自治体国際化協会',
    en: 'Council of Local Authorities for International Relations',
    fr: 'Conseil des collectivités locales pour les relations internationales',
    zh: '自治体国际化协会',
    ko: '자치체국제화협회',
  },
  { ja: '地域国際化協会', en: 'regional international association' },
  { ja: 'JETプログラム', en: 'JET Programme', fr: 'Programme JET', zh: 'JET项目', ko: 'JET 프로그램' },
  {
    ja: '自治体国際化フォーラム',
    en: 'CLAIR Forum',
    fr: 'CLAIR Forum',
    zh: '地方政府国际化论坛',
    ko: '자치체 국제화 포럼',
  },
]

/** Puts the first terms into a glossary that nobody has ever touched. Returns how many. */
export async function loadFirstTerms(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({ collection: glossarySlug })
  const touched = await payload.count({ collection: recordSlug, where: { collection: { equals: glossarySlug } } })
  if (totalDocs + touched.totalDocs > 0) return 0
  const now = new Date().toISOString()
  for (const term of terms) {
    await payload.db.create({ collection: glossarySlug, data: { term, createdAt: now, updatedAt: now } })
  }
  return terms.length
}
