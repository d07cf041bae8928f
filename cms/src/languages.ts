import type { Language } from '@kakehashi/content-store'
import { type Bilingual, both } from './labels/bilingual'

/** What the desk calls the languages that content is written in. */
export const languageLabels: Record<Language, Bilingual> = {
  ja: both('日本語（原文）', 'Japanese (source)'),
  en: both('英語', 'English'),
  fr: both('フランス語', 'French'),
  zh: both('中国語（簡体字）', 'Chinese (simplified)'),
  ko: both('韓国語', 'Korean'),
  'ja-easy': both('やさしい日本語', 'Plain Japanese'),
}
