/** A text of the desk in the two languages that editors can choose for it. */
export type Bilingual = {
  ja: string
  en: string
}

/** A field's name, and the help under it where an editor would hesitate. */
export interface FieldText extends Bilingual {
  help?: Bilingual
}

/** Bilingual text from its Japanese and English wording. */
export const both = (ja: string, en: string): Bilingual => ({ ja, en })

/** A field's name, with help under it where `help` is given as Japanese and English. */
export const field = (ja: string, en: string, help?: readonly [ja: string, en: string]): FieldText =>
  help ? { ja, en, help: both(...help) } : { ja, en }

type DeskLanguage = keyof Bilingual

/** The wording for a Payload `i18n.language`; Japanese where the desk has no wording in that language. */
export const inLanguage = (text: Bilingual, language: string | undefined): string =>
  text[language === 'en' ? 'en' : ('ja' satisfies DeskLanguage)]

/** True for a label of ours, as against one of Payload's own. */
export const isBilingual = (label: unknown): label is Bilingual =>
  typeof label === 'object' &&
  label !== null &&
  typeof (label as Bilingual).ja === 'string' &&
  typeof (label as Bilingual).en === 'string'

/** A field's name alone. */
export const nameOf = ({ ja, en }: FieldText): Bilingual => ({ ja, en })
